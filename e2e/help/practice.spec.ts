import type { Page } from '@playwright/test';
import type { Tenant } from '../../tenant/startTenant.ts';
import { runAxe } from '../accessibility/runAxe.ts';
import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

/** Switches a scenario on for somebody, as an agent does. */
async function practise(page: Page, tenant: Tenant, scenario: string, person = 'Ada Lindqvist'): Promise<void> {
  await page.goto(`${tenant.origins.login}/practice`);
  await page.getByRole('combobox', { name: 'Person' }).selectOption(person);
  await page.getByRole('radio', { name: scenario }).check();
  await page.getByRole('button', { name: 'Switch on' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: person })).toContainText(scenario);
}

for (const person of ['Ada Lindqvist', 'Ben Okafor']) {
  test(`it says as whom to sign in and what to cancel, and that is what it works with: ${person}`, async ({
    tenant,
    signIn,
    requests,
    page,
  }) => {
    await practise(page, tenant, 'Throttled', person);
    const task = page.getByText('Now sign in to the app as');
    const [, name = ''] = /^Now sign in to the app as (?:.*) and cancel “(.*)”\.$/.exec(await task.innerText()) ?? [];
    await expect(task).toContainText(`as ${person} and cancel`);
    await signIn.as(person);
    await requests.cancel(name);
    await expect(requests.row(name)).toContainText('Code MAR-203');
  });
}

test('what is switched on stays chosen, for each person, and is not switched on again by a reload', async ({
  tenant,
  page,
}) => {
  await practise(page, tenant, 'Slow network');
  await practise(page, tenant, 'Guest', 'Ben Okafor');
  const chosen = async (person: string, scenario: string) => {
    await expect(page.getByRole('combobox', { name: 'Person' }).locator('option:checked')).toHaveText(person);
    await expect(page.getByRole('radio', { name: scenario })).toBeChecked();
  };
  await chosen('Ben Okafor', 'Guest');
  await page.reload();
  await page.goto(`${tenant.origins.login}/practice`);
  await chosen('Ben Okafor', 'Guest');
  expect(tenant.log.calls({ origin: 'login', method: 'POST' })).toHaveLength(2);
  await page.getByRole('link', { name: 'Ada Lindqvist' }).click();
  await chosen('Ada Lindqvist', 'Slow network');
});

test('the page for practising is accessible, and says that nothing is real', async ({ tenant, page }) => {
  await practise(page, tenant, 'Throttled');
  await expect(page.getByText('It is not Microsoft Entra')).toBeVisible();
  const { violations } = await runAxe(page);
  expect(violations).toEqual([]);
});

test('every screen of the app in the tenant is marked as practice', async ({ signIn, requests, page }) => {
  const mark = page.getByText('Practice: this is not Microsoft Entra, and nothing here is real.');
  for (const query of ['', '?help=1', '?help=agent']) {
    await signIn.open(query);
    await expect(mark).toBeVisible();
  }
  await signIn.as('Ada Lindqvist');
  await expect(requests.rows).toHaveCount(7);
  await expect(mark).toBeVisible();
});

const cancels: readonly (readonly [string, RegExp])[] = [
  ['All well', /Cancelled: your request for Finance/],
  ['Approved a moment ago', /Too late: .*Code MAR-301/],
  ['Slow network', /Cancelling: .*Waiting for Microsoft\sEntra/],
  ['Throttled', /It is too busy at the moment.*Code MAR-203/],
  ['Session expired', /you need to sign in again.*Code MAR-201/],
];
for (const [scenario, words] of cancels) {
  test(`practising "${scenario}", a cancel ends as the page says`, async ({ tenant, signIn, requests, page }) => {
    test.slow();
    await practise(page, tenant, scenario);
    await signIn.as('Ada Lindqvist');
    await requests.cancel(packageName);
    await expect(requests.row(packageName)).toContainText(words, { timeout: 20_000 });
  });
}

test('practising "Outcome unknown", it stays not known until all is well and somebody checks again', async ({
  tenant,
  signIn,
  requests,
  page,
  openTab,
  posts,
}) => {
  await practise(page, tenant, 'Outcome unknown');
  await page.clock.install();
  await signIn.as('Ada Lindqvist');
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText('Not known yet: checking');
  await page.clock.runFor(61_000);
  await expect(row).toContainText(/Not known: we could not confirm.*Code MAR-303/);
  // Else the list asks again before the person does, and finds it out by itself.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 5_000));
  const agent = await openTab();
  await practise(agent.page, tenant, 'All well');
  await row.getByRole('button', { name: 'Check again' }).click();
  await page.clock.runFor(5_000);
  await expect(row).toContainText(`Cancelled: your request for ${packageName}`);
  expect(posts()).toHaveLength(1);
});

const signIns: readonly (readonly [string, string])[] = [
  ['Consent missing', 'MAR-102'],
  ['Wrong organisation', 'MAR-104'],
  ['Guest', 'MAR-105'],
];
for (const [scenario, code] of signIns) {
  test(`practising "${scenario}", a sign-in ends with ${code}, for that person only`, async ({
    tenant,
    signIn,
    page,
  }) => {
    await practise(page, tenant, scenario);
    for (let attempt = 0; attempt < 2; attempt++) {
      await signIn.open();
      await page.getByRole('button', { name: 'Sign in' }).click();
      await signIn.choose('Ada Lindqvist');
      await expect(page.getByText(`Code ${code}`)).toBeVisible();
    }
    await page.getByRole('button', { name: 'Use another account' }).click();
    await signIn.choose('Ben Okafor');
    await expect(page.getByRole('heading', { name: 'You have no requests' })).toBeVisible();
  });
}

for (const [scenario, code] of signIns) {
  test(`practising "${scenario}" with somebody who is signed in already leads to ${code} as well`, async ({
    tenant,
    signIn,
    requests,
    page,
    openTab,
  }) => {
    await signIn.as('Ada Lindqvist');
    const agent = await openTab();
    await practise(agent.page, tenant, scenario);
    await requests.cancel(packageName);
    await requests.row(packageName).getByRole('button', { name: 'Sign in again' }).click();
    await expect(page.getByText(`Code ${code}`)).toBeVisible();
    await practise(agent.page, tenant, 'All well');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(requests.cancelButton(packageName)).toBeVisible();
  });
}

test('practising "400 requests" adds as many, and "All well" takes them away', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await practise(page, tenant, '400 requests');
  await signIn.as('Ada Lindqvist', '?view=all');
  await expect(requests.view('All')).toHaveText('All (420)');
  await practise(page, tenant, 'All well');
  await page.goto(`${tenant.origins.app}/?view=all`);
  await expect(requests.view('All')).toHaveText('All (20)');
});
