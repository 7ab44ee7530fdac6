import { expect, test } from './webkitTest.ts';

test('a search narrows the list, is in the address, and a link brings it back', async ({ signIn, requests, tab }) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  await requests.search.fill('CUSTOMER lake');
  await expect.poll(() => requests.rows.names()).toEqual(['Customer data lake – pseudonymised']);
  await expect.poll(() => tab.address()).toMatch(/\?view=all&q=CUSTOMER\+lake$/);
  await tab.reload();
  await expect.poll(() => requests.rows.count()).toBe(1);
  expect(await requests.search.value()).toBe('CUSTOMER lake');
  await requests.search.fill('zebra');
  await expect.poll(() => tab.text()).toContain('No match for “zebra”');
});

test('the list is narrowed to a state and put in order', async ({ signIn, requests, tab }) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  await tab.place('combobox', 'Status').choose('Waiting for approval');
  await expect.poll(() => requests.rows.count()).toBe(5);
  await tab.place('combobox', 'Order').choose('By name');
  const inOrder = async () => {
    const names = await requests.rows.names();
    return names.join() === names.toSorted((one, other) => one.localeCompare(other, 'en')).join();
  };
  await expect.poll(inOrder).toBe(true);
});

test('details say how far a request has come, and take the focus', async ({ signIn, requests }) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  await requests.row('Finance reporting – read').place('link').press();
  await expect.poll(() => requests.details.place('heading', 'Details').isFocused()).toBe(true);
  const text = await requests.details.text();
  for (const words of ['Yes. It is still pending', 'Quarter-end closing', '90 days', 'Request ID']) {
    expect(text).toContain(words);
  }
  await requests.details.place('link', 'Close details').press();
  await expect.poll(() => requests.details.count()).toBe(0);
  expect(await requests.row('Finance reporting – read').place('heading').isFocused()).toBe(true);
});

test('back and forward lead through views and details', async ({ signIn, requests, tab }) => {
  await signIn.as('Ada Lindqvist');
  await requests.view('All').press();
  await expect.poll(() => requests.rows.count()).toBe(20);
  await requests.row('GitHub Enterprise – engineering').place('link').press();
  await expect.poll(() => requests.details.text()).toContain('The access has been given');
  await requests.view('For others').press();
  await expect.poll(() => requests.rows.count()).toBe(2);

  await tab.goBack();
  await expect
    .poll(() => requests.details.text())
    .toContain('Repositories and build runners of the engineering department');
  await tab.goBack();
  await expect.poll(() => requests.details.count()).toBe(0);
  expect(await requests.rows.count()).toBe(20);
  await tab.goBack();
  await expect.poll(() => requests.rows.count()).toBe(7);
  await tab.goForward();
  await tab.goForward();
  await expect.poll(() => requests.details.text()).toContain('The access has been given');
});
