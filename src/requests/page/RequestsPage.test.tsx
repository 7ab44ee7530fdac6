import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createFakeGraph, json, noAnswer } from '../../testing/fakeGraph.ts';
import { renderInVisit, type VisitInTest } from '../../testing/renderInVisit.tsx';
import { wireRow, wireRows } from '../../testing/rows.ts';
import { createTestClock } from '../../testing/testClock.ts';
import { nextPageUrl } from '../../testing/visitOver.ts';
import { RequestsPage } from './RequestsPage.tsx';

async function renderPage(graph: ReturnType<typeof createFakeGraph>, options?: VisitInTest) {
  const onAsking = vi.fn<(isAsking: boolean) => void>();
  const rendered = await renderInVisit(
    <RequestsPage
      supportTools={(request, record) => <p>{`Tools for ${request.packageName}: ${record?.cancellation.phase}`}</p>}
      onAsking={onAsking}
      whoseList="The list of Ada"
    />,
    graph,
    options,
  );
  const { screen } = rendered;
  return {
    ...rendered,
    onAsking,
    row: (name: string) => screen.getByRole('listitem', { name }),
    heading: (name: string) => screen.getByRole('heading', { name }),
    cancelButton: (name: string) => screen.getByRole('button', { name: `Cancel request ${name}` }),
    box: (name: string) => screen.getByRole('checkbox', { name: `Select ${name}` }),
    selectSeveral: () => screen.getByRole('button', { name: 'Select several' }).click(),
    link: (name: string) => screen.getByRole('link', { name }),
    button: (name: string) => screen.getByRole('button', { name }),
    dialog: screen.getByRole('dialog'),
    details: screen.getByRole('region', { name: 'Details' }),
    said: screen.getByRole('status'),
    search: screen.getByRole('searchbox', { name: 'Search' }),
    sent: () => graph.calls.filter(({ method }) => method === 'POST'),
  };
}

test('a pending request is cancelled: asked once more, sent once, and the row says so', async () => {
  const graph = createFakeGraph([wireRow()]);
  const { screen } = await renderPage(graph);
  await screen.getByRole('button', { name: 'Cancel request Sales reports' }).click();
  await expect.element(screen.getByRole('button', { name: 'Keep request' })).toHaveFocus();
  await screen.getByRole('dialog').getByRole('button', { name: 'Cancel request' }).click();
  await expect.element(screen.getByRole('listitem')).toHaveTextContent('Cancelled: your request for Sales reports');
  expect(graph.calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test('"Try again" reads a list that failed', async () => {
  const graph = createFakeGraph(wireRows(2));
  graph.answerNext('GET', () => json(409));
  const { screen } = await renderPage(graph);
  await expect.element(screen.getByText('Your requests could not be loaded', { exact: true })).toBeVisible();
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Package 2' })).toBeVisible();
});

describe('a cancel', () => {
  test('I20: leaves the focus on the row that its button was in', async () => {
    const { cancelButton, dialog, heading } = await renderPage(createFakeGraph([wireRow()]));
    await cancelButton('Sales reports').click();
    await dialog.getByRole('button', { name: 'Cancel request' }).click();
    await expect.element(heading('Sales reports')).toHaveFocus();
  });

  test('that is not confirmed gives the focus back to its button, and sends nothing', async () => {
    const { cancelButton, dialog, sent } = await renderPage(createFakeGraph([wireRow()]));
    await cancelButton('Sales reports').click();
    await expect.element(dialog.getByRole('button', { name: 'Keep request' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(cancelButton('Sales reports')).toHaveFocus();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(sent()).toEqual([]);
  });

  test('I4: is of the request that the dialog names, whatever the list does meanwhile', async () => {
    const graph = createFakeGraph(wireRows(3));
    const { cancelButton, dialog, heading, hearFromAnotherTab, sent } = await renderPage(graph);
    await cancelButton('Package 2').click();
    await expect.element(dialog).toHaveTextContent('Package 2');
    const [, second] = wireRows(3);
    graph.rows.target = [wireRow({ id: 'new', name: 'Newcomer' }), ...wireRows(1)];
    hearFromAnotherTab();
    await expect.element(heading('Newcomer')).toBeInTheDocument();
    await expect.element(dialog).toHaveTextContent('Package 2');
    await dialog.getByRole('button', { name: 'Cancel request' }).click();
    await expect.poll(() => sent().map(({ url }) => url)).toEqual([expect.stringContaining(`/${second?.id}/cancel`)]);
  });

  test('tells the page that it asks as long as its dialog is open', async () => {
    const { cancelButton, button, onAsking } = await renderPage(createFakeGraph([wireRow()]));
    await cancelButton('Sales reports').click();
    await expect.element(button('Keep request')).toHaveFocus();
    expect(onAsking.mock.lastCall).toEqual([true]);
    await button('Keep request').click();
    await expect.poll(() => onAsking.mock.lastCall).toEqual([false]);
  });

  test('is announced, and no longer counted in the title of the tab', async () => {
    const { cancelButton, dialog, said } = await renderPage(createFakeGraph(wireRows(2)));
    await expect.poll(() => document.title).toBe('(2) My access requests');
    await expect.element(said).toBeEmptyDOMElement();
    await cancelButton('Package 1').click();
    await dialog.getByRole('button', { name: 'Cancel request' }).click();
    await expect.element(said).toHaveTextContent('Cancelled: your request for Package 1.');
    await expect.poll(() => document.title).toBe('(1) My access requests');
  });
});

describe('details', () => {
  test('open beside the list, take the focus and the keyboard with it, and give it back to the row when they close', async () => {
    const { link, heading, details, row } = await renderPage(createFakeGraph(wireRows(2)));
    await link('Package 2').click();
    await expect.element(heading('Details')).toHaveFocus();
    await expect.element(details).toHaveTextContent('Package 2');
    await expect.element(details).toHaveTextContent('Tools for Package 2: undefined');
    await expect.element(row('Package 1')).toBeVisible();
    await userEvent.tab();
    await expect.element(link('Close details')).toHaveFocus();
    await link('Close details').click();
    await expect.element(details).not.toBeInTheDocument();
    await expect.element(heading('Package 2')).toHaveFocus();
  });

  test('lead to the same dialog, and say what comes of the cancel', async () => {
    const { link, details, dialog, sent } = await renderPage(createFakeGraph(wireRows(2)));
    await link('Package 2').click();
    await details.getByRole('button', { name: 'Cancel request Package 2' }).click();
    await expect.element(dialog).toHaveTextContent('Package 2');
    await dialog.getByRole('button', { name: 'Cancel request' }).click();
    await expect.element(details.getByText('Cancelled: your request for Package 2')).toBeVisible();
    await expect.element(details).toHaveTextContent('Tools for Package 2: cancelled');
    expect(sent()).toHaveLength(1);
  });

  test('of a request that the list does not hold say so, and close', async () => {
    const { heading, link } = await renderPage(createFakeGraph(wireRows(1)), { query: '?request=gone' });
    await expect.element(heading('Request not found')).toBeVisible();
    await link('Close details').click();
    await expect.element(heading('Request not found')).not.toBeInTheDocument();
    expect(location.search).toBe('');
  });

  test('of a request are not called missing while the list comes in, and of half a list not for good', async () => {
    const graph = createFakeGraph([]);
    const nextLink = nextPageUrl('2');
    const secondPage = Promise.withResolvers<Response>();
    graph.answerNext('GET', () => json(200, { value: wireRows(1), '@odata.nextLink': nextLink }));
    graph.answerNext('GET', () => secondPage.promise);
    const { screen, heading } = await renderPage(graph, { query: '?request=gone' });
    await expect.element(screen.getByText('Loading… 1 so far')).toBeVisible();
    expect(heading('Request not found').query()).toBeNull();
    secondPage.resolve(json(403));
    await expect.element(heading('Request not found')).toBeVisible();
    await expect.element(screen.getByText(/not in the loaded part of your list/)).toBeVisible();
  });
});

describe('several together', () => {
  test('are selected, asked for once, cancelled, and announced once', async () => {
    const graph = createFakeGraph(wireRows(3));
    const { screen, selectSeveral, box, button, dialog, heading, said, sent, row } = await renderPage(graph);
    const announced: (string | null)[] = [];
    await selectSeveral();
    await box('Package 1').click();
    await box('Package 3').click();
    await expect.element(screen.getByText('2 selected')).toBeVisible();
    new MutationObserver(() => announced.push(said.element().textContent)).observe(said.element(), {
      characterData: true,
      childList: true,
      subtree: true,
    });
    await button('Cancel 2 requests').click();
    await expect.element(dialog).toHaveTextContent(/Package 1.*Package 3/);
    await dialog.getByRole('button', { name: 'Cancel 2 requests' }).click();
    await expect.element(heading('All 2 requests are cancelled')).toBeVisible();
    expect(document.activeElement).not.toBe(document.body);
    await expect.element(row('Package 1')).toHaveTextContent('Cancelled: your request for Package 1');
    await expect.element(row('Package 2')).not.toHaveTextContent('Cancelled');
    expect(sent()).toHaveLength(2);
    expect(announced).toEqual(['Cancelling 2 requests.', 'All 2 requests are cancelled.']);
  });

  test('are no longer selected once they are confirmed', async () => {
    const graph = createFakeGraph(wireRows(4));
    graph.answerNext('POST', () => json(403));
    const { screen, selectSeveral, box, button, dialog, heading } = await renderPage(graph);
    await selectSeveral();
    await box('Package 1').click();
    await box('Package 2').click();
    await button('Cancel 2 requests').click();
    await dialog.getByRole('button', { name: 'Cancel 2 requests' }).click();
    await expect.element(heading('2 requests: 1 cancelled, 1 not cancelled')).toBeVisible();
    expect(screen.getByRole('checkbox').query()).toBeNull();
    await selectSeveral();
    const all = screen.getByRole('checkbox', { name: 'Select all 3 you can cancel' });
    await expect.element(all).toBeVisible();
    await expect.element(all).not.toBePartiallyChecked();
    expect(screen.getByRole('checkbox', { checked: true }).query()).toBeNull();
  });

  test('of which some have failed are tried again only after they are asked for again', async () => {
    const graph = createFakeGraph(wireRows(3));
    graph.answerNext('POST', () => json(403));
    const { selectSeveral, box, button, dialog, heading, sent } = await renderPage(graph);
    await selectSeveral();
    await box('Package 1').click();
    await box('Package 2').click();
    await button('Cancel 2 requests').click();
    await dialog.getByRole('button', { name: 'Cancel 2 requests' }).click();
    await button('Try the failed one again').click();
    await expect.element(dialog).toHaveTextContent(/^Cancel your request for Package \d\?/);
    expect(sent()).toHaveLength(2);
    await dialog.getByRole('button', { name: 'Cancel request' }).click();
    await expect.element(heading('All 2 requests are cancelled')).toBeVisible();
    expect(sent()).toHaveLength(3);
  });

  test('are a range with shift', async () => {
    const { screen, selectSeveral, box } = await renderPage(createFakeGraph(wireRows(5)));
    await selectSeveral();
    await box('Package 2').click();
    await box('Package 4').click({ modifiers: ['Shift'] });
    await expect.element(screen.getByText('3 selected')).toBeVisible();
    await expect.element(box('Package 3')).toBeChecked();
    await expect.element(box('Package 5')).not.toBeChecked();
  });

  test('are offered only where more than one can be cancelled', async () => {
    const graph = createFakeGraph([wireRow(), wireRow({ id: 'old', name: 'Old', requestState: 'Delivered' })]);
    const { screen, row, cancelButton } = await renderPage(graph, { query: '?view=all' });
    await expect.element(row('Old')).toBeVisible();
    await expect.element(cancelButton('Sales reports')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Select several' }).query()).toBeNull();
  });

  test('do not hold one whose cancel is under way', async () => {
    const graph = createFakeGraph(wireRows(3));
    graph.answerNext('POST', noAnswer);
    const { screen, selectSeveral, cancelButton, dialog, box } = await renderPage(graph);
    await selectSeveral();
    const all = (count: number) => screen.getByRole('checkbox', { name: `Select all ${count} you can cancel` });
    await expect.element(all(3)).toBeVisible();
    await cancelButton('Package 1').click();
    await dialog.getByRole('button', { name: 'Cancel request' }).click();
    await expect.element(all(2)).toBeVisible();
    expect(box('Package 1').query()).toBeNull();
  });
});

describe('what is announced', () => {
  test('the number of matches, and again when the same search is cleared and typed again', async () => {
    const { said, search, cancelButton, dialog } = await renderPage(
      createFakeGraph([...wireRows(7), wireRow({ id: 'quarter', name: 'Quarterly' })]),
    );
    await search.fill('Quarterly');
    await expect.element(said).toHaveTextContent(/^1 match\.$/);
    await search.fill('');
    await cancelButton('Package 1').click();
    await dialog.getByRole('button', { name: 'Cancel request' }).click();
    await expect.element(said).toHaveTextContent('Cancelled: your request for Package 1.');
    await search.fill('Quarterly');
    await expect.element(said).toHaveTextContent(/^1 match\.$/);
  });

  test('of half a list, no number of matches', async () => {
    const graph = createFakeGraph([]);
    const nextLink = nextPageUrl('2');
    graph.answerNext('GET', () => json(200, { value: wireRows(8), '@odata.nextLink': nextLink }));
    graph.answerNext('GET', () => json(409));
    const { screen, said, search, heading } = await renderPage(graph);
    await expect.element(screen.getByText('This list is incomplete or out of date', { exact: true })).toBeVisible();
    await search.fill('Package 2');
    await expect.element(heading('Package 1')).not.toBeInTheDocument();
    await expect.element(said).not.toHaveTextContent('match');
  });

  test('what a reading has brought, which is marked until the person goes to another view', async () => {
    const graph = createFakeGraph(wireRows(2));
    const { screen, button, link, row, said } = await renderPage(graph, { query: '?view=all' });
    await expect.element(row('Package 2')).toBeVisible();
    graph.rows.target = [wireRow({ id: 'new', name: 'Newcomer' }), ...wireRows(2)];
    await button('Refresh').click();
    await expect.element(row('Newcomer')).toHaveTextContent('New');
    await expect
      .element(said)
      .toHaveTextContent(/^1 request has changed: your request for Newcomer is now “Waiting for approval”\.$/);
    await link('Pending').click();
    await expect.element(row('Newcomer')).toBeVisible();
    expect(screen.getByText('New', { exact: true }).query()).toBeNull();
  });
});

describe('the list', () => {
  test.each<[string, (page: Awaited<ReturnType<typeof renderPage>>) => Promise<void>]>([
    ['search', ({ search }) => search.fill('Package')],
    ['order', ({ screen }) => screen.getByRole('combobox', { name: 'Order' }).selectOptions('Oldest first')],
    ['view', ({ link }) => link('All (60)').click()],
  ])('begins with fifty rows again for another %s', async (_name, choose) => {
    scrollTo(0, 0);
    const page = await renderPage(createFakeGraph(wireRows(60)));
    const rows = page.screen.getByRole('region', { name: 'Requests' }).getByRole('heading', { level: 3 });
    const count = () => rows.elements().length;
    await expect.poll(count).toBe(50);
    // Pressed where it is: scrolling there would show more by itself.
    (page.button('Show 10 more').element() as HTMLElement).click();
    await expect.poll(count).toBe(60);
    await choose(page);
    await expect.poll(count).toBe(50);
  });

  test('can be narrowed only where there is something to narrow, and exported only where there is something', async () => {
    const { screen, heading, button, search } = await renderPage(createFakeGraph([]));
    await expect.element(heading('You have no requests')).toBeVisible();
    expect(search.query()).toBeNull();
    expect(screen.getByRole('button', { name: 'Download, print or copy a link' }).query()).toBeNull();
    await expect.element(button('Refresh')).toBeVisible();
  });

  test('is searched and ordered from eight rows on', async () => {
    const few = await renderPage(createFakeGraph(wireRows(7)));
    await expect.element(few.row('Package 7')).toBeVisible();
    expect(few.search.query()).toBeNull();
    await few.screen.unmount();
    const many = await renderPage(createFakeGraph(wireRows(8)));
    await expect.element(many.search).toBeVisible();
    // One state is nothing to choose from.
    expect(many.screen.getByRole('combobox', { name: 'Status' }).query()).toBeNull();
  });

  test('that a search has left nothing of can be had back', async () => {
    const { search, heading, button, row } = await renderPage(createFakeGraph(wireRows(8)));
    await search.fill('nothing like it');
    await expect.element(heading('No match for “nothing like it”')).toBeVisible();
    await button('Clear search').click();
    await expect.element(row('Package 2')).toBeVisible();
    await expect.element(search).toHaveValue('');
  });

  test('keeps its search while it is empty', async () => {
    const { search, heading } = await renderPage(createFakeGraph([]), { query: '?q=sales' });
    await expect.element(heading('You have no requests')).toBeVisible();
    await expect.element(search).toHaveValue('sales');
  });

  test('does not say that there is nothing before it knows', async () => {
    const graph = createFakeGraph([]);
    graph.answerNext('GET', () => json(409));
    const { screen, heading } = await renderPage(graph);
    await expect.element(screen.getByText('Your requests could not be loaded', { exact: true })).toBeVisible();
    expect(heading('You have no requests').query()).toBeNull();
    expect(heading('You have no pending requests').query()).toBeNull();
  });

  test('can be narrowed to the states that there are', async () => {
    const old = wireRow({ id: 'old', name: 'Old', requestState: 'Delivered' });
    const { screen, row } = await renderPage(createFakeGraph([...wireRows(7), old]), { query: '?view=all' });
    await expect.element(row('Old')).toBeVisible();
    const states = screen.getByRole('combobox', { name: 'Status' });
    expect(
      states
        .getByRole('option')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual(['Any status', 'Waiting for approval', 'Access given']);
    await states.selectOptions('Access given');
    await expect.element(row('Package 1')).not.toBeInTheDocument();
    await expect.element(row('Old')).toBeVisible();
  });

  test('shows requests for others in a view of their own, with what can be cancelled of them', async () => {
    const graph = createFakeGraph(wireRows(1), [wireRow({ id: 'other', name: 'For Ada' })]);
    const { link, row, cancelButton, dialog, sent } = await renderPage(graph);
    await link('For others (1)').click();
    await expect.element(row('Package 1')).not.toBeInTheDocument();
    await cancelButton('For Ada').click();
    await dialog.getByRole('button', { name: 'Cancel request' }).click();
    await expect.element(row('For Ada')).toHaveTextContent('Cancelled: your request for For Ada');
    expect(sent()[0]?.url).toContain('/other/cancel');
  });

  test('is read again by itself while somebody waits', async () => {
    const clock = createTestClock(Date.now());
    const graph = createFakeGraph([wireRow()]);
    const { row } = await renderPage(graph, { clock, query: '?view=all' });
    await expect.element(row('Sales reports')).toHaveTextContent('Waiting for approval');
    graph.rows.target = [wireRow({ requestState: 'Delivered' })];
    await expect
      .poll(async () => {
        await clock.pass(90_000);
        return row('Sales reports').element().textContent;
      })
      .toContain('Changed from “Waiting for approval”');
  });
});
