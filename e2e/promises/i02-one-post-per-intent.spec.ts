import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('I2: many presses and Enter keys are one intent and one POST', async ({
  tenant,
  signIn,
  requests,
  page,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 1_000 });
  await requests.cancelButton(packageName).click();
  const confirming = requests.dialog.getByRole('button', { name: 'Cancel request' });
  await confirming.evaluate((button: HTMLButtonElement) => {
    for (let press = 0; press < 5; press++) button.click();
  });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
  expect(posts()).toHaveLength(1);
});
