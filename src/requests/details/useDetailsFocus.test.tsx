import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderView } from '../../testing/renderInVisit.tsx';
import { ViewLink } from '../find/ViewLink.tsx';
import { parseView, useView } from '../find/view.ts';
import { headingId } from './headingId.ts';
import { UnknownRequest } from './UnknownRequest.tsx';

/** Two rows, and far below them the details of the one that the address names. */
function RowsAndDetails({ height }: { height: string }) {
  const view = useView();
  return (
    <>
      {['one', 'two'].map((id) => (
        <h2 key={id} id={headingId(id)} tabIndex={-1}>
          <ViewLink to={{ ...parseView(''), requestId: id }}>Row {id}</ViewLink>
        </h2>
      ))}
      <button type="button">Something else</button>
      <div style={{ height }} />
      {view.requestId && <UnknownRequest view={view} requestId={view.requestId} lists={[]} />}
    </>
  );
}

async function renderRows({ query, height = '3000px' }: { query?: string; height?: string }) {
  scrollTo(0, 0);
  const screen = await renderView(<RowsAndDetails height={height} />, query);
  return {
    screen,
    heading: screen.getByRole('heading', { name: 'Request not found' }),
    row: (id: string) => screen.getByRole('heading', { name: `Row ${id}` }),
    link: (id: string) => screen.getByRole('link', { name: `Row ${id}` }),
    close: screen.getByRole('link', { name: 'Close details' }),
  };
}

test('a page that is loaded with details far below shows them, and leaves the focus where it is', async () => {
  const { heading } = await renderRows({ query: '?request=one' });
  await expect.element(heading).toBeInViewport();
  expect(document.activeElement).toBe(document.body);
});

test('a page that is loaded with details on the screen stays where it is', async () => {
  const { heading } = await renderRows({ query: '?request=one', height: '300px' });
  await expect.element(heading).toBeInViewport();
  expect(scrollY).toBe(0);
  expect(document.activeElement).toBe(document.body);
});

test('details that the person opens take the focus, and nothing scrolls', async () => {
  const { heading, link } = await renderRows({});
  await link('one').click();
  await expect.element(heading).toHaveFocus();
  expect(scrollY).toBe(0);
});

test('from there the keyboard goes on to what stands in the details', async () => {
  const { heading, link, close } = await renderRows({});
  await link('one').click();
  await expect.element(heading).toHaveFocus();
  await userEvent.tab();
  await expect.element(close).toHaveFocus();
});

test('details of another request that the person opens take the focus again', async () => {
  const { heading, link } = await renderRows({});
  await link('one').click();
  await expect.element(heading).toHaveFocus();
  await link('two').click();
  await expect.element(heading).toHaveFocus();
});

test('closing them gives the focus back to the row that they belong to', async () => {
  const { row, link, close } = await renderRows({});
  await link('two').click();
  await close.click();
  await expect.element(row('two')).toHaveFocus();
});

test('closing them takes the focus from nobody who has it', async () => {
  const { screen, link, close } = await renderRows({});
  await link('one').click();
  const other = screen.getByRole('button', { name: 'Something else' });
  (other.element() as HTMLElement).focus();
  (close.element() as HTMLElement).click();
  await expect.element(close).not.toBeInTheDocument();
  await expect.element(other).toHaveFocus();
});
