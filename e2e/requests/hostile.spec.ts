import type { Page } from '@playwright/test';
import { expect, test } from '../tenantTest.ts';

/** What an attacker, or a careless administrator, may put wherever text comes from. */
const corpus: readonly string[] = [
  '<img src=x onerror="document.title=\'broken in\'">',
  '<svg/onload=document.title="broken in">',
  '"><script>document.title="broken in"</script>',
  "'-alert(1)-'",
  'javascript:document.title="broken in"',
  'data:text/html,<script>document.title="broken in"</script>',
  '</title></style></textarea><iframe srcdoc="<script>1</script>">',
  '\u202egnp.exe\u2066 hidden \u2069',
  '\u0000\u0007\u001b[31m\u0085\u2028\u2029',
  'in\u200bvi\u00adsi\u2060ble \u{e0061}\u3164\u200d',
  '{{constructor.constructor("document.title=1")()}}',
  '{count, plural, one {# broken} other {# broken}}',
  '<0>tag</0><1/>',
  '__proto__',
  '%3Cscript%3E%00%0d%0aSet-Cookie:%20a=b',
  'x'.repeat(20_000),
];

/** Nothing of the corpus became markup, ran, left the page or made it scroll sideways. */
async function expectUnharmed(page: Page, origin: string): Promise<void> {
  await expect(page).toHaveTitle(/^(\(\d+\) )?My access requests( · |$)/);
  expect(new URL(page.url()).origin).toBe(origin);
  const harm = await page.evaluate(() => ({
    elements: document.querySelectorAll('#root img, #root script, #root iframe, #root svg[onload], [onerror], [onload]')
      .length,
    links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
      ({ href }) => !/^(https?|tel):/.test(href),
    ).length,
    sideways: document.documentElement.scrollWidth - innerWidth,
    polluted: 'polluted' in {},
  }));
  expect(harm).toEqual({ elements: 0, links: 0, sideways: 0, polluted: false });
}

test('hostile text in every field of Graph is text and nothing else', async ({
  tenant,
  signIn,
  requests,
  page,
  consoleMessages,
}) => {
  test.slow();
  const person = tenant.directory.addPerson('<b>Mallory</b>');
  corpus.forEach((text, index) => {
    tenant.directory.addRequest(person, {
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      accessPackage: { id: text, displayName: text, description: text } as never,
      state: index % 3 === 0 ? text : 'pendingApproval',
      status: index % 3 === 1 ? text : 'PendingApproval',
      requestType: index % 5 === 0 ? text : 'userAdd',
      createdDateTime: index % 2 === 0 ? text : new Date(index).toISOString(),
      expirationDateTime: text,
      justification: text,
      answers: [
        {
          value: text,
          displayValue: text,
          answeredQuestion: {
            text: { defaultText: text, localizedTexts: [{ text, languageCode: text }] },
            choices: [{ actualValue: text, displayValue: { defaultText: text, localizedTexts: null } }],
          },
        },
      ],
      schedule: {
        startDateTime: text,
        recurrence: null,
        expiration: { type: text, endDateTime: text, duration: text },
      },
    });
  });
  await signIn.open('?view=all');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await signIn.choose('<b>Mallory</b>');
  await expect(requests.view('All')).toHaveText(`All (${corpus.length})`);
  for (const row of await requests.rows.all()) {
    await row.getByRole('link').click();
    await expect(requests.details).toBeVisible();
    await expectUnharmed(page, tenant.origins.app);
  }
  expect(consoleMessages).toEqual([]);
});

test('hostile text in the address is text and nothing else', async ({ tenant, signIn, requests, page }) => {
  test.slow();
  await signIn.as('Ada Lindqvist');
  for (const text of corpus) {
    const value = text.slice(0, 1_000);
    const query = new URLSearchParams({
      view: value,
      q: value,
      filter: value,
      sort: value,
      request: value,
      lang: value,
    });
    await page.goto(
      `${tenant.origins.app}/?${query}&help=${encodeURIComponent(value)}&share=${encodeURIComponent(value)}`,
    );
    await expect(requests.view('Pending')).toBeVisible();
    await expect(page.getByRole('complementary', { name: 'Help' })).toBeVisible();
    await expectUnharmed(page, tenant.origins.app);
  }
});

test('hostile text in the configuration is text, or a mistake that is named', async ({ tenant, signIn, page }) => {
  for (const text of corpus.map((entry) => entry.slice(0, 200))) {
    tenant.settings.config = { organisation: { name: text }, helpdesk: { name: text, phone: text } };
    await signIn.open('?help=1');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectUnharmed(page, tenant.origins.app);
    tenant.settings.config = { helpdesk: { url: text } };
    await signIn.open();
    await expect(page.getByText('helpdesk.url')).toBeVisible();
    await expectUnharmed(page, tenant.origins.app);
  }
});
