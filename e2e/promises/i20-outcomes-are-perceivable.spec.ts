import { expect, test } from '../tenantTest.ts';
import { listenToAnnouncements } from './announcements.ts';

const packageName = 'Finance reporting – read';

test('I20: each change is announced once, stays on the page, and the focus is never lost', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist');
  const heard = await listenToAnnouncements(page);
  const lost = await page.evaluateHandle(() => {
    const lostTo: string[] = [];
    const look = () => {
      if (document.activeElement === document.body) lostTo.push('body');
      requestAnimationFrame(look);
    };
    document.addEventListener('focusin', () => requestAnimationFrame(look), { once: true });
    return lostTo;
  });
  tenant.settings.staleReads = 2;
  tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 500 });
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText('This request will not give you access.');
  await requests.refresh();
  expect(await heard()).toEqual([
    `Cancelling: your request for ${packageName}. Waiting for Microsoft Entra.`,
    `Cancelled: your request for ${packageName}. Microsoft Entra confirmed the cancellation. Your list is being updated.`,
  ]);
  await expect(row).toContainText(`Cancelled: your request for ${packageName}`);
  expect(await lost.jsonValue()).toEqual([]);
});

test('I20: a list that fails says so once for each time that it was asked for, and that it recovers, and it stays on the page', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist');
  const heard = await listenToAnnouncements(page);
  tenant.faults.add({ on: 'list', kind: '403', times: Number.POSITIVE_INFINITY });
  await requests.refreshButton.click();
  const notice = page.getByText('This list is incomplete or out of date', { exact: true });
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  // The same words again: with a space, so that a screen reader is told of a change.
  const words =
    'This list is incomplete or out of date. Your account or this app does not have permission to read the list. Tell your helpdesk.';
  await expect.poll(heard).toEqual([words, `${words}\u00a0`]);
  await expect(notice).toBeVisible();
  tenant.faults.clear();
  await requests.refresh();
  await expect(notice).toHaveCount(0);
  expect(await heard()).toEqual([words, `${words}\u00a0`, 'Updated just now.']);
});

test('I20: a first list that cannot be loaded is announced', async ({ tenant, signIn, page }) => {
  tenant.faults.add({ on: 'list', kind: '403', times: Number.POSITIVE_INFINITY });
  await signIn.as('Ada Lindqvist');
  await expect(page.getByRole('status')).toHaveText(
    'Your requests could not be loaded. Your account or this app does not have permission to read the list. Tell your helpdesk.',
  );
  await expect(page.getByRole('main')).toContainText('Your requests could not be loaded');
});

test('I20: after several are confirmed together the focus is on what comes of all of them', async ({
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist');
  await requests.cancelTogether(packageName, 'Project Lighthouse workspace');
  await expect(page.getByRole('heading', { name: /2 requests/ })).toBeFocused();
});
