import { expect, test } from 'vitest';
import { renderView } from '../../testing/renderInVisit.tsx';
import { ViewTabs } from './ViewTabs.tsx';
import { type ListName, useView } from './view.ts';

type Counts = Readonly<Record<ListName, number | undefined>>;

function ViewTabsHere({ counts, hasOthers = true }: { counts: Counts; hasOthers?: boolean }) {
  return <ViewTabs view={useView()} counts={counts} hasOthers={hasOthers} />;
}

async function renderTabs(query: string, counts: Counts = { pending: undefined, all: undefined, others: undefined }) {
  const screen = await renderView(<ViewTabsHere counts={counts} />, query);
  const tabs = screen.getByRole('navigation', { name: 'Views' }).getByRole('link');
  const current = () =>
    tabs
      .elements()
      .filter((tab) => tab.getAttribute('aria-current') === 'true')
      .map(({ textContent }) => textContent);
  return { screen, tabs, current };
}

test('each view says how many requests it holds, none as well, where that is known', async () => {
  const { tabs } = await renderTabs('', { pending: 0, all: 1234, others: undefined });
  expect(tabs.elements().map(({ textContent }) => textContent)).toEqual(['Pending (0)', 'All (1,234)', 'For others']);
});

test.each([
  ['', 'Pending'],
  ['?view=all', 'All'],
  ['?view=others', 'For others'],
])('at %j the view "%s" is the current one', async (query, name) => {
  const { current } = await renderTabs(query);
  expect(current()).toEqual([name]);
});

test('a person goes from view to view and back; search and order come along, the state does not', async () => {
  const { screen, current } = await renderTabs('?q=fin&sort=name&filter=pendingApproval');
  await screen.getByRole('link', { name: 'All' }).click();
  expect(location.search).toBe('?view=all&q=fin&sort=name');
  await expect.poll(current).toEqual(['All']);
  await screen.getByRole('link', { name: 'For others' }).click();
  expect(location.search).toBe('?view=others&q=fin&sort=name');
  await screen.getByRole('link', { name: 'Pending' }).click();
  expect(location.search).toBe('?q=fin&sort=name');
  history.back();
  await expect.poll(current).toEqual(['For others']);
});

test('there is no way to requests for others where there are none, but for who is there', async () => {
  const counts = { pending: 1, all: 1, others: 0 };
  const screen = await renderView(<ViewTabsHere counts={counts} hasOthers={false} />);
  await expect.element(screen.getByRole('link', { name: 'All (1)' })).toBeVisible();
  expect(screen.getByRole('link', { name: /^For others/ }).query()).toBeNull();
  await screen.unmount();
  const there = await renderView(<ViewTabsHere counts={counts} hasOthers={false} />, '?view=others');
  await expect.element(there.getByRole('link', { name: 'For others (0)' })).toBeVisible();
});
