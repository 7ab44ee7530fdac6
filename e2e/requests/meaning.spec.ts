import { expect, test } from '../tenantTest.ts';

// What each combination says stands in docs/truth-table.md; here it is read on the screen, out of a tenant's answers.
const endings: readonly {
  readonly packageName: string;
  readonly row: readonly string[];
  readonly details: readonly string[];
  readonly never?: RegExp;
}[] = [
  {
    packageName: 'Figma: product design',
    row: ['Removed', 'Removal of access'],
    details: [
      'The access was removed on',
      'No. The access has been removed, so there is nothing left to cancel. If you still need the access, request it again.',
      'Made byYou',
    ],
    never: /Access given|have this access/,
  },
  {
    packageName: 'Legal hold archive',
    row: ['Could not be removed', 'Removal of access'],
    details: [
      'Made byAn administrator',
      'No. The access could not be removed, so there is nothing left to cancel. You still have the access.',
      'Microsoft Entra lists this access as yours now.',
    ],
    never: /could not be given/,
  },
  {
    packageName: 'SAP S/4HANA purchasing',
    row: ['Cancelled', 'Removal of access'],
    details: ['No. It is already cancelled. You keep this access.'],
    never: /Request again/,
  },
  {
    packageName: 'VPN for contractors',
    row: ['Denied', 'Removal of access'],
    details: ['Made byAn approver', 'No. It was denied, or nobody decided in time', 'You keep this access.'],
    never: /Request again|said no/,
  },
  {
    packageName: 'Salesforce: Sales EMEA',
    row: ['Removed', 'Removal of access'],
    details: ['Made automatically', 'Made byMicrosoft Entra, automatically'],
    never: /Waiting for approval|Requested/,
  },
  {
    packageName: 'Customer data lake – pseudonymised',
    row: ['Not decided in time'],
    details: ['No. Nobody decided in time, so there is nothing left to cancel.', 'Request again'],
    never: /approver|[Dd]enied/,
  },
  {
    packageName: 'Project Lighthouse workspace',
    row: ['Access given until '],
    details: ['No. According to this request, the access ended on', 'Request again'],
    never: /remove it in My\sAccess/,
  },
  {
    packageName: 'Building access – Oslo lab',
    row: ['Carried out', 'Extension of access'],
    details: ['It was carried out on', 'No. It has been carried out'],
  },
  {
    packageName: 'Jira and Confluence – partners',
    row: ['Access is being set up'],
    details: ['If this has lasted more than a day, that is unusual', 'If you are a guest in this organisation'],
    never: /Waiting for approval|approved/,
  },
];

for (const { packageName, row, details, never } of endings) {
  test(`what became of “${packageName}” is said as it is`, async ({ signIn, requests }) => {
    await signIn.as('Ingrid Solheim', '?view=all');
    for (const words of row) await expect(requests.row(packageName)).toContainText(words);
    await requests.title(packageName).click();
    for (const words of details) await expect(requests.details).toContainText(words);
    if (never) {
      await expect(requests.details).not.toContainText(never);
      await expect(requests.row(packageName)).not.toContainText(never);
    }
  });
}

test('each state of a pending request names the view that holds it, and green is access that is there', async ({
  tenant,
  signIn,
  requests,
}) => {
  tenant.directory.addRequest('Ingrid', {
    accessPackage: 'Power BI – executive dashboards',
    state: 'scheduled',
    status: 'PendingNotBefore',
    schedule: {
      startDateTime: '2099-12-10T12:00:00Z',
      recurrence: null,
      expiration: { type: 'noExpiration', endDateTime: null, duration: null },
    },
  });
  await signIn.as('Ingrid Solheim');
  await expect(requests.row('Power BI – executive dashboards')).toContainText(
    /Pending · Scheduled, starts (10 Dec 2099|Dec 10, 2099)/,
  );
  await expect(requests.rows.filter({ hasText: 'Pending · ' })).toHaveCount(await requests.rows.count());
  await requests.view('All').click();
  const green = requests.rows.locator('[data-state=delivered]');
  await expect(green.first()).toBeVisible();
  expect(new Set(await green.allTextContents())).toEqual(new Set(['Access given']));
});

test('where Microsoft Entra lists the access, the details say that it is there', async ({ signIn, requests }) => {
  await signIn.as('Ingrid Solheim', '?view=all');
  await requests.title('GitHub Enterprise – engineering').click();
  await expect(requests.details.getByRole('definition').filter({ hasText: /^You have access$/ })).toBeVisible();
});

test('whether somebody has the access now is what Microsoft Entra lists, and not what was once delivered', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  const packageName = 'GitHub Enterprise – engineering';
  await signIn.as('Ingrid Solheim', '?view=all');
  await requests.title(packageName).click();
  await expect(requests.details).toContainText('The access was given on');
  await expect(requests.details).toContainText('Microsoft Entra lists this access as yours now.');
  await expect(requests.details).toContainText('If you do not want the access, remove it in My Access.');
  tenant.directory.endAccess('Ingrid', packageName);
  await page.reload();
  await expect(requests.details).toContainText('Microsoft Entra does not list this access as yours now.');
  await expect(requests.details).toContainText('If you still need the access, request it again.');
});

test('where Microsoft Entra does not say what somebody has, that costs one sentence', async ({
  tenant,
  signIn,
  requests,
}) => {
  tenant.faults.add({ on: 'assignments', kind: '403', times: Number.POSITIVE_INFINITY });
  await signIn.as('Ingrid Solheim', '?view=all');
  await requests.title('GitHub Enterprise – engineering').click();
  await expect(requests.details).toContainText('The access was given on');
  await expect.poll(() => tenant.log.calls({ operation: 'assignments', status: 403 }).length).toBe(1);
  await expect(requests.details).toContainText('The access has been given, so there is nothing left to cancel.');
  await expect(requests.details).not.toContainText('as yours now');
});

test('access for a time that has passed has ended, by its duration too', async ({ signIn, requests }) => {
  await signIn.as('Ingrid Solheim', '?view=all');
  await requests.title('Azure subscription: sandbox').click();
  await expect(requests.details).toContainText('No. According to this request, the access ended on');
  await expect(requests.details.getByRole('link', { name: 'Request again in My Access' })).toBeVisible();
});

test('the cancel of a removal says that the access is kept', async ({ signIn, requests }) => {
  const packageName = 'Crisis team mailbox';
  await signIn.as('Ingrid Solheim');
  await requests.cancelButton(packageName).click();
  await expect(requests.dialog).toContainText('You keep this access.');
  await expect(requests.dialog).toContainText('Removal of access');
  await requests.confirm();
  await expect(requests.row(packageName)).toContainText(`Cancelled: your request to remove ${packageName}`);
  await expect(requests.row(packageName)).toContainText('You keep this access.');
});

test('a removal that was too late to cancel has been removed', async ({ tenant, signIn, requests }) => {
  const packageName = 'Crisis team mailbox';
  await signIn.as('Ingrid Solheim');
  tenant.faults.add({ on: 'cancel', kind: 'approvedMeanwhile', to: 'deliver' });
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText(`Too late: your request to remove ${packageName} was approved and carried out`);
  await expect(row).toContainText('The access has been removed, so there is nothing left to cancel.');
});

test('a request that somebody else made says who, and is not called one’s own', async ({ signIn, requests }) => {
  const packageName = 'Travel booking – assistants';
  await signIn.as('Ingrid Solheim');
  const row = requests.row(packageName);
  await expect(row).toContainText('By Freya Lund');
  await requests.cancel(packageName);
  await expect(row).toContainText(`Cancelled: the request for ${packageName}`);
});

test('of somebody else’s access nobody is told “you”', async ({ tenant, signIn, requests }) => {
  await signIn.as('Ingrid Solheim', '?view=others');
  await requests.title('HR self-service – managers').click();
  await expect(requests.details).toContainText('If they do not want the access, they can remove it in My Access.');
  await requests.title('Power BI – executive dashboards').click();
  await expect(requests.details).toContainText('If they still need the access, request it again.');
  await expect(requests.details).not.toContainText(/\byou(rs)?\b/);
  expect(tenant.log.calls({ operation: 'assignments' })).toEqual([]);
});

test('times that are none, a choice without words and a member that came later cost nothing else', async ({
  signIn,
  requests,
}) => {
  const packageName = 'Warehouse handhelds – Rotterdam';
  await signIn.as('Ingrid Solheim', '?view=all');
  await expect(requests.row(packageName)).toContainText('Time not known');
  await requests.title(packageName).click();
  await expect(requests.details).toContainText('Which cost centre pays?cc-4410');
  await expect(requests.details).toContainText('TypeUnknown type');
  await expect(requests.details).not.toContainText(/1970|0001|unknownFutureValue/i);
});

test('rows of one name are told apart by their references', async ({ signIn, requests, page }) => {
  await signIn.as('Ingrid Solheim');
  const rows = requests.row('Marketing asset library');
  await expect(rows).toHaveCount(2);
  const names = await rows.getByRole('button').evaluateAll((buttons) => buttons.map((one) => one.ariaLabel));
  expect(new Set(names).size).toBe(2);
  for (const name of names) {
    expect(name).toMatch(/^Cancel request Marketing asset library [0-9A-Z]{4}-[0-9A-Z]{4}/);
    await expect(page.getByRole('button', { name: name ?? '', exact: true })).toHaveCount(1);
  }
});

test('a list can be narrowed to what was removed', async ({ signIn, requests }) => {
  await signIn.as('Ingrid Solheim', '?view=all');
  await requests.state.selectOption('Removed');
  await expect(requests.rows).toHaveCount(2);
  await requests.state.selectOption('Access given');
  await expect(requests.row('Figma: product design')).toHaveCount(0);
});

test('a Graph that does not name the people of requests costs their names only', async ({
  tenant,
  signIn,
  requests,
}) => {
  tenant.settings.refusesPeople = 403;
  await signIn.as('Ingrid Solheim');
  await expect(requests.row('Travel booking – assistants')).toContainText('By someone else');
  expect(tenant.log.calls({ operation: 'list', list: 'target', method: 'GET' })).toHaveLength(2);
});
