import { textsOf } from '../pages/textsOf.ts';
import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('I14: a cancel leaves other rows, the view, open details, the focus and the scroll alone', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  await requests.title('Marketing asset library').click();
  const details = page.getByRole('region', { name: 'Details' });
  // What a helpdesk may want comes from another chunk.
  await expect(details.getByRole('button', { name: 'Copy for support' })).toBeVisible();
  const address = page.url();
  const others = () => textsOf(requests.rows.filter({ hasNotText: packageName }));
  const order = () => textsOf(requests.rows.getByRole('heading'));
  const [othersBefore, orderBefore] = [await others(), await order()];

  tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 800 });
  await requests.cancel(packageName);
  const elsewhere = requests.title('Azure subscription: sandbox');
  await elsewhere.focus();
  const place = (await elsewhere.boundingBox())?.y ?? 0;
  await expect(requests.row(packageName)).toContainText('This request will not give you access.');

  await expect(elsewhere).toBeFocused();
  await expect(details).toContainText('Marketing asset library');
  expect(page.url()).toBe(address);
  expect(await others()).toEqual(othersBefore);
  expect(await order()).toEqual(orderBefore);
  // The row above may grow; what the person looks at stays where it is on the screen.
  expect(Math.abs(((await elsewhere.boundingBox())?.y ?? 0) - place)).toBeLessThanOrEqual(1);
});

test('I14: the row stays where it is in the pending view until the person leaves that view', async ({
  signIn,
  requests,
}) => {
  await signIn.as('Ada Lindqvist');
  const order = () => textsOf(requests.rows.getByRole('heading'));
  const before = await order();
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText('This request will not give you access.');
  await requests.refresh();
  expect(await order()).toEqual(before);
  await requests.view('All').click();
  await requests.view('Pending').click();
  await expect(requests.row(packageName)).toHaveCount(0);
});
