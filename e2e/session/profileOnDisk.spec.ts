import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';
import { browserOptions } from '../browser/browserOptions.ts';
import { RequestsScreen } from '../pages/RequestsScreen.ts';
import { SignInScreens } from '../pages/SignInScreens.ts';
import { test } from '../withTenant.ts';

const packageName = 'Finance reporting – read';
/** Nobody would search for it, so that it is found only where a search is kept. */
const search = 'zebrafinch';

/** Which of these texts are in the files of a folder, as browsers write them: in one byte a sign, or in two. */
function foundIn(folder: string, texts: Readonly<Record<string, string>>): readonly string[] {
  const contents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .map((file) => readFileSync(file));
  const isThere = (text: string) =>
    contents.some((content) => [text, Buffer.from(text, 'utf16le')].some((form) => content.includes(form)));
  return Object.entries(texts).flatMap(([name, text]) => (isThere(text) ? [name] : []));
}

for (const [devices, kept] of [
  // What SECURITY.md says, and no more: the browser's own files outlive what was stored in a tab.
  ['own', ['access token', 'id token', 'refresh token']],
  ['shared', []],
] as const) {
  test.describe(`a browser that is closed after a sign-out, with devices "${devices}"`, () => {
    test.use({ tenantOptions: { config: { devices } } });

    test(`has on its disk: ${kept.join(', ') || 'nothing'}`, async ({ tenant }) => {
      tenant.settings.graphCacheControl = 'private, max-age=3600';
      const profile = mkdtempSync(join(tmpdir(), 'profile-'));
      const context = await chromium.launchPersistentContext(profile, { ...browserOptions(), locale: 'en-GB' });
      try {
        const page = context.pages()[0] ?? (await context.newPage());
        await new SignInScreens(page, tenant).byHand('Ada Lindqvist', '?view=all');
        const [call] = tenant.log.calls({ operation: 'list', method: 'GET' });
        const accessToken = call?.headers['authorization']?.slice(-60) ?? '';
        expect(accessToken).toHaveLength(60);
        /** What MSAL has stored of a kind; on a shared computer nothing, so any trace of its kind is looked for. */
        const storedOf = (kind: string) =>
          page.evaluate((part) => {
            const key = Object.keys(sessionStorage).find((name) => name.includes(part));
            return key === undefined ? part : String(JSON.parse(sessionStorage[key]).secret).slice(-30);
          }, kind);
        const [idToken, refreshToken] = [await storedOf('idtoken|'), await storedOf('refreshtoken|')];
        const requests = new RequestsScreen(page);
        await requests.title(packageName).click();
        await expect(requests.details.getByText('Quarter-end closing')).toBeVisible();
        await requests.cancel(packageName);
        await expect(requests.row(packageName)).toContainText('Cancelled');
        await requests.searchFor(search);
        await expect(page.getByRole('heading', { name: `No match for “${search}”` })).toBeVisible();
        // Browsers write a tab's storage down when they have time: until then there is nothing to be found.
        const written = { 'the session': 'my-access-requests.session-began' };
        const storage = join(profile, 'Default', 'Session Storage');
        await expect.poll(() => foundIn(storage, written), { timeout: 40_000 }).toEqual(['the session']);
        // What is looked for can be found as long as the person is signed in: the browser keeps Graph's lists.
        const lists = { 'package name': 'Finance reporting', justification: 'Quarter-end closing' };
        if (devices === 'own') await expect.poll(() => foundIn(profile, lists)).toEqual(Object.keys(lists));
        await new SignInScreens(page, tenant).signOut();
        await expect(page.getByRole('heading', { name: 'You have signed out' })).toBeVisible();
        await context.close();
        const found = foundIn(profile, {
          'access token': accessToken,
          'id token': idToken,
          'refresh token': refreshToken,
          'package name': 'Finance reporting',
          justification: 'Quarter-end closing',
          search,
        });
        expect(found).toEqual(kept);
      } finally {
        await context.close();
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    });
  });
}
