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
