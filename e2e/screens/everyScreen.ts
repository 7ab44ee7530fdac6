import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { problemCodes } from '../../src/config/problemCode.ts';
import type { Tenant } from '../../tenant/startTenant.ts';
import { goOffline } from '../pages/goOffline.ts';
import type { RequestsScreen } from '../pages/RequestsScreen.ts';
import type { SignInScreens } from '../pages/SignInScreens.ts';

/** What it takes to come to a screen: a tenant, and a page that nobody has opened yet. */
export interface Stage {
  readonly tenant: Tenant;
  readonly signIn: SignInScreens;
  readonly requests: RequestsScreen;
  readonly page: Page;
}

const packageName = 'Finance reporting – read';

/** Every screen that a person can come to, and how. Resolves when the screen is there; throws when it does not come. */
export const everyScreen: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  'signed out': async ({ signIn, page }) => {
    await signIn.open();
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  },
  'on its way by itself': async ({ tenant, page }) => {
    tenant.settings.config = { ...tenant.settings.config, signIn: 'automatic' };
    // An answer without content leaves the page where it is, for half a minute.
    await page.route(/\/authorize\?/, (route) => route.fulfill({ status: 204 }));
    await page.goto(tenant.origins.app, { waitUntil: 'commit' });
    await expect(page.getByText('Opening Microsoft’s sign-in page…')).toBeVisible();
  },
  'asked whose computer it is': async ({ tenant, signIn, page }) => {
    tenant.settings.config = { ...tenant.settings.config, devices: 'ask' };
    await signIn.open();
    await page.getByRole('checkbox', { name: 'This is a shared computer' }).check();
  },
  'asked whether somebody is there': async ({ tenant, signIn, page }) => {
    tenant.settings.config = { ...tenant.settings.config, idleMinutes: 2 };
    await page.clock.install();
    await signIn.as('Ada Lindqvist');
    await page.clock.runFor(61_000);
    await expect(page.getByRole('alertdialog', { name: 'Are you still there?' })).toBeVisible();
    // It stays as long as one looks at it.
    await page.clock.setFixedTime(Date.now() + 62_000);
  },
  'a session that nobody used': async ({ tenant, signIn, page }) => {
    tenant.settings.config = { ...tenant.settings.config, idleMinutes: 2 };
    await page.clock.install();
    await signIn.as('Ada Lindqvist');
    await page.clock.runFor(61_000);
    await expect(page.getByRole('alertdialog', { name: 'Are you still there?' })).toBeVisible();
    await page.clock.runFor(61_000);
    await expect(page.getByRole('heading', { name: 'Signed out because nobody used the page' })).toBeVisible();
  },
  'a sign-in that failed': async ({ tenant, signIn, page }) => {
    tenant.faults.signIn({ code: 90094 });
    await signIn.open();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await signIn.choose('Ada Lindqvist');
    await expect(page.getByText('Code MAR-102')).toBeVisible();
  },
  'not configured': async ({ tenant, signIn, page }) => {
    tenant.settings.configJson = { body: '{}' };
    await signIn.open();
    await expect(page.getByText('clientId').first()).toBeVisible();
  },
  loading: async ({ tenant, signIn, page }) => {
    tenant.faults.add({ on: 'list', kind: 'hang' });
    await signIn.open();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await signIn.choose('Ada Lindqvist');
    await expect(page.getByText('Loading your requests…')).toBeVisible();
  },
  'the list': async ({ signIn, requests }) => {
    await signIn.as('Ada Lindqvist', '?view=all');
    await expect(requests.rows).toHaveCount(20);
  },
  'a list that is still growing': async ({ tenant, signIn, page }) => {
    // Few rows: whoever looks at this screen for long would see the page try again.
    tenant.settings.pageSize = 10;
    tenant.faults.add({ on: 'list', kind: 'hang', match: { page: 3 } });
    await signIn.as('Chiara Fontana', '?view=all');
    await expect(page.getByText('Loading… 20 so far')).toBeVisible();
  },
  'requests for others': async ({ signIn, requests }) => {
    await signIn.as('Ada Lindqvist', '?view=others');
    await expect(requests.rows).toHaveCount(2);
  },
  'none of these for others': async ({ signIn, page }) => {
    await signIn.as('Ben Okafor', '?view=others');
    await expect(page.getByRole('heading', { name: 'You have no requests for others' })).toBeVisible();
  },
  'hostile names': async ({ signIn, requests }) => {
    await signIn.as('Dr.', '?view=all');
    await expect(requests.rows.first()).toBeVisible();
  },
  'no requests': async ({ signIn, page }) => {
    await signIn.as('Ben Okafor');
    await expect(page.getByRole('heading', { name: 'You have no requests' })).toBeVisible();
  },
  'none in this view': async ({ tenant, signIn, page }) => {
    tenant.directory.addRequest('Ben', { state: 'delivered', status: 'Delivered' });
    await signIn.as('Ben Okafor');
    await expect(page.getByRole('heading', { name: 'You have no pending requests' })).toBeVisible();
  },
  'no match': async ({ signIn, page }) => {
    await signIn.as('Ada Lindqvist', '?q=zebra');
    await expect(page.getByRole('heading', { name: 'No match' })).toBeVisible();
  },
  details: async ({ signIn, requests }) => {
    await signIn.as('Ada Lindqvist', '?view=all');
    await requests.title('Customer data lake – pseudonymised').click();
    await expect(requests.details).toBeVisible();
  },
  'details of a request that can be cancelled': async ({ signIn, requests }) => {
    await signIn.as('Ada Lindqvist');
    await requests.title(packageName).click();
    await expect(requests.details).toContainText('Quarter-end closing');
  },
  'details of a request that is not there': async ({ signIn, page }) => {
    await signIn.as('Ada Lindqvist', '?request=00000000-0000-4000-8000-000000000000');
    await expect(page.getByRole('region', { name: 'Request not found' })).toBeVisible();
  },
  'the account menu': async ({ signIn, requests, page }) => {
    await signIn.as('Ada Lindqvist');
    await expect(requests.rows).toHaveCount(7);
    await page.getByRole('button', { name: 'Account menu' }).click();
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
  },
  'the dialog': async ({ signIn, requests }) => {
    await signIn.as('Ada Lindqvist');
    await requests.cancelButton(packageName).click();
    await expect(requests.dialog).toBeVisible();
  },
  'the dialog, offline': async ({ signIn, requests, page }) => {
    await signIn.as('Ada Lindqvist');
    await goOffline(page);
    await expect(page.getByText('This list stays as it is until you are back online.')).toBeVisible();
    await requests.cancelButton(packageName).click();
    await expect(requests.dialog).toContainText('You are offline');
  },
  'several ticked': async ({ signIn, requests, page }) => {
    await signIn.as('Ada Lindqvist', '?view=all');
    await requests.selectAll();
    await expect(page.getByText('6 selected')).toBeVisible();
  },
  'the dialog of several': async ({ signIn, requests, page }) => {
    await signIn.as('Ada Lindqvist');
    await requests.selectAll();
    await page.getByRole('button', { name: 'Cancel 6 requests' }).click();
    await expect(page.getByRole('dialog', { name: 'Cancel 6 requests?' })).toBeVisible();
  },
  'a run under way': async ({ tenant, signIn, requests, page }) => {
    await signIn.as('Ada Lindqvist');
    await requests.selectAll();
    await page.getByRole('button', { name: 'Cancel 6 requests' }).click();
    tenant.faults.add({ on: 'cancel', kind: 'hang', times: 6 });
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel 6 requests' }).click();
    await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  },
  'a run with failures': async ({ tenant, signIn, requests, page }) => {
    await signIn.as('Ada Lindqvist');
    await requests.selectAll();
    await page.getByRole('button', { name: 'Cancel 6 requests' }).click();
    tenant.faults.add({ on: 'cancel', kind: '403', times: 2 });
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel 6 requests' }).click();
    await expect(page.getByRole('button', { name: 'Try the 2 failed ones again' })).toBeVisible();
  },
  'help, signed out': async ({ signIn, page }) => {
    await signIn.open('?help=1');
    await expect(page.getByRole('complementary', { name: 'Help' })).toContainText('If you cannot sign in');
  },
  'help beside the list': async ({ signIn, requests, page }) => {
    await signIn.as('Ada Lindqvist', '?help=1');
    await expect(requests.rows).toHaveCount(7);
    await expect(page.getByRole('complementary', { name: 'Help' })).toContainText('step by step');
  },
  'help beside the dialog': async ({ signIn, requests, page }) => {
    await signIn.as('Ada Lindqvist', '?help=1');
    await expect(page.getByRole('complementary', { name: 'Help' })).toContainText('step by step');
    await requests.cancelButton(packageName).click();
    await expect(requests.dialog).toBeVisible();
  },
  'the page for agents': async ({ signIn, page }) => {
    await signIn.open('?help=agent');
    await page.getByRole('combobox', { name: 'Caller’s language' }).selectOption('Deutsch');
    await page.getByRole('searchbox', { name: 'Code or reference' }).fill('1CPB-KSJ3');
    await expect(page.getByText('Chemnitz')).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(problemCodes.length);
  },
  'a screen that is shared': async ({ signIn, requests, page }) => {
    await signIn.as('Ada Lindqvist', '?share=1');
    await requests.title(packageName).click();
    await expect(requests.details).toContainText('Hidden');
    await expect(page.getByText('You are sharing your screen')).toBeVisible();
  },
  'a list that failed': async ({ tenant, signIn, page }) => {
    tenant.faults.add({ on: 'list', kind: '403', times: 2 });
    await signIn.as('Ada Lindqvist');
    await expect(page.getByText('Your requests could not be loaded', { exact: true })).toBeVisible();
  },
  'rows that cannot be read': async ({ tenant, signIn, page }) => {
    tenant.faults.add({ on: 'list', kind: 'wrongShape', of: 'rows' });
    await signIn.as('Ada Lindqvist');
    await expect(page.getByText('1 request could not be read', { exact: true })).toBeVisible();
  },
  'a request that has changed': async ({ tenant, signIn, requests }) => {
    await signIn.as('Ada Lindqvist');
    await expect(requests.rows).toHaveCount(7);
    for (const { id, state } of tenant.directory.requestsOf('Ada')) {
      if (state === 'pendingApproval') tenant.directory.deny(id);
    }
    await requests.refresh();
    await expect(requests.row(packageName)).toContainText('Changed from');
  },
  'outcomes: cancelled, too late, refused': async ({ tenant, signIn, requests }) => {
    await signIn.as('Ada Lindqvist');
    await requests.cancel(packageName);
    await expect(requests.row(packageName)).toContainText('This request will not give you access');
    tenant.faults.add({ on: 'cancel', kind: 'approvedMeanwhile', to: 'deliver' });
    await requests.cancel('VPN for contractors');
    await expect(requests.row('VPN for contractors')).toContainText('Too late:');
    tenant.faults.add({ on: 'cancel', kind: '403' });
    await requests.cancel('SAP S/4HANA purchasing');
    await expect(requests.row('SAP S/4HANA purchasing')).toContainText('Not cancelled:');
    await requests.row('SAP S/4HANA purchasing').getByText('Details for support', { exact: true }).click();
  },
  'the outcome in the details': async ({ signIn, requests }) => {
    await signIn.as('Ada Lindqvist');
    await requests.title(packageName).click();
    await requests.details.getByRole('button', { name: 'Cancel request' }).click();
    await requests.confirm();
    await expect(requests.details).toContainText('This request will not give you access');
  },
  'outcomes: cancelling, not known yet': async ({ tenant, signIn, requests }) => {
    await signIn.as('Ada Lindqvist');
    tenant.faults.add({ on: 'cancel', kind: 'hang' }, { on: 'cancel', kind: '504' });
    await requests.cancel(packageName);
    await expect(requests.row(packageName)).toContainText('Cancelling:');
    tenant.faults.add({ on: 'list', kind: 'hang', times: 9 });
    await requests.cancel('VPN for contractors');
    await expect(requests.row('VPN for contractors')).toContainText('Not known yet:');
  },
  'outcomes: not known, not sent': async ({ tenant, signIn, requests, page }) => {
    await page.clock.install();
    await signIn.as('Ada Lindqvist');
    tenant.faults.add({ on: 'cancel', kind: '504' }, { on: 'list', kind: '403', times: 99 });
    await requests.cancel(packageName);
    await expect(requests.row(packageName)).toContainText('Not known yet:');
    await page.clock.runFor(61_000);
    await expect(requests.row(packageName)).toContainText('Not known: we could not confirm');
    await page.context().setOffline(true);
    await requests.cancel('VPN for contractors');
    await expect(requests.row('VPN for contractors')).toContainText('Not sent:');
  },
};
