import { expect, test } from './webkitTest.ts';

const packageName = 'Finance reporting – read';

// Once a page that was kept is back from another host, this driver answers nothing about it: it is seen by what it asks Graph.
test('I21, I3: a page that was left in the middle of a cancel holds up no other tab, and sends nothing when it is back', async ({
  tenant,
  signIn,
  requests,
  tab,
  openTab,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  const other = await openTab();
  await other.signIn.again();
  tenant.faults.add({ on: 'cancel', kind: 'hang' });
  await requests.cancel(packageName);
  await expect.poll(() => posts().length).toBe(1);
  await tab.open(`${tenant.origins.login}/practice`);
  // The browser has given the call up, and the lock.
  await expect.poll(() => posts()[0]?.endedAt).toBeDefined();
  await other.requests.cancel(packageName);
  await expect
    .poll(() => other.requests.row(packageName).text())
    .toContain(`Cancelled: your request for ${packageName}`);

  const reads = () => tenant.log.calls({ operation: 'list', method: 'GET' }).length;
  const before = reads();
  await tab.goBack();
  await expect.poll(reads).toBeGreaterThan(before);
  await tab.close();
  expect(posts().map(({ status }) => status)).toEqual(['hung', 204]);
});
