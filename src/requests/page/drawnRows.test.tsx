import { expect, onTestFinished, test, vi } from 'vitest';
import { setPageParameter } from '../../browser/pageParameters.ts';
import { createFakeGraph } from '../../testing/fakeGraph.ts';
import { renderInVisit } from '../../testing/renderInVisit.tsx';
import { wireRows } from '../../testing/rows.ts';
import { RequestsPage } from './RequestsPage.tsx';

const rows = 50;
const old = Date.now() - 3_600_000;

/**
 * A page of fifty rows, and what some act costs all of them: how many dates are formatted, of which each row has two, and
 * how many queries are put together, of which the address of each row is one.
 */
async function renderRows() {
  const { screen } = await renderInVisit(
    <RequestsPage supportTools={() => null} onAsking={vi.fn()} whoseList="The list of Ada" />,
    createFakeGraph(wireRows(rows)),
    { query: '?view=all' },
  );
  const name = (of: string) => screen.getByRole('link', { name: of, exact: true });
  await expect.element(name('Package 2')).toBeVisible();
  const counts = { dates: 0, queries: 0 };
  const format = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format') as PropertyDescriptor;
  Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
    ...format,
    get(this: Intl.DateTimeFormat) {
      const formatted: Intl.DateTimeFormat['format'] = format.get?.call(this);
      return (date?: Date | number) => {
        if (Number(date) < old) counts.dates += 1;
        return formatted(date);
      };
    },
  });
  onTestFinished(() => void Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', format));
  const text = vi.spyOn(URLSearchParams.prototype, 'toString');
  onTestFinished(() => text.mockRestore());
  const costOf = async (act: () => Promise<void>) => {
    counts.dates = 0;
    text.mockClear();
    await act();
    return { dates: counts.dates, queries: text.mock.calls.length };
  };
  return { screen, name, costOf, details: screen.getByRole('region', { name: 'Details' }) };
}

test('an act that draws all rows costs what this test counts', async () => {
  const { name, costOf } = await renderRows();
  const cost = await costOf(async () => {
    setPageParameter('lang', 'de');
    await expect.element(name('Package 2')).toHaveAttribute('href', expect.stringContaining('lang=de'));
  });
  setPageParameter('lang', null);
  expect(cost.queries).toBeGreaterThanOrEqual(rows);
});

test('details draw again the row that they open in, and the one that they close in', async () => {
  const { name, costOf, details } = await renderRows();
  const open = (of: string) => async () => {
    await name(of).click();
    await expect.element(name(of)).toHaveAttribute('aria-expanded', 'true');
    await expect.element(details).toBeVisible();
  };
  const close = async () => {
    await name('Package 4').click();
    await expect.element(details).not.toBeInTheDocument();
  };
  for (const act of [open('Package 2'), open('Package 4'), close]) {
    const { dates, queries } = await costOf(act);
    // Details have dates, and ways on, of their own.
    expect(dates).toBeLessThan(rows / 2);
    expect(queries).toBeLessThan(rows / 2);
  }
});

test('the help draws no row again, and a row’s address does not carry it', async () => {
  const { name, costOf } = await renderRows();
  const { dates, queries } = await costOf(async () => {
    setPageParameter('help', '1');
    await new Promise(requestAnimationFrame);
  });
  expect(dates).toBe(0);
  expect(queries).toBeLessThan(rows / 2);
  expect(name('Package 2').element().getAttribute('href')).not.toContain('help');
  setPageParameter('help', null);
});
