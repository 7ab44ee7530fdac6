import { wordsIn } from '../pages/wordsIn.ts';
import { test as base, expect } from '../tenantTest.ts';
import { type Program, programs, versionOf } from './servers/programs.ts';
import { startHostedTenant } from './servers/startHostedTenant.ts';

/** The test of this project, with a real server in place of the tenant's own app server. */
const test = base.extend<{ host: { program: Program; folder: string } }>({
  host: [{ program: 'nginx', folder: '/' }, { option: true }],
  tenant: async ({ host: { program, folder } }, use) => {
    const tenant = await startHostedTenant(program, folder);
    await use(tenant);
    await tenant.stop();
  },
});

const packageName = 'Finance reporting – read';

for (const program of Object.keys(programs) as Program[]) {
  const version = versionOf(program);
  if (!version) console.log(`${program} is not installed: left out.`);
  for (const folder of version ? ['/', '/apps/mar/'] : []) {
    test.describe(`behind ${program} ${version}, with the page at ${folder}`, () => {
      test.use({ host: { program, folder } });

      test('a person signs in, cancels a request, and finds it cancelled after a reload and in another language', async ({
        tenant,
        signIn,
        requests,
        consoleMessages,
        posts,
        page,
      }) => {
        await signIn.byHand('Ada Lindqvist');
        const address = tenant.origins.app + folder;
        await expect(page).toHaveURL(address);
        await requests.cancel(packageName);
        await expect(requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
        expect(posts()).toHaveLength(1);

        await requests.view('All').click();
        await page.reload();
        await expect(requests.row(packageName)).toContainText('Cancelled');

        const say = wordsIn('de');
        await page.goto(`${address}?view=all&help=1&lang=de`);
        await expect(page.getByRole('complementary', { name: say('Help') })).toContainText(say('Sign in'));
        const row = page
          .getByRole('listitem')
          .filter({ has: page.getByRole('heading', { name: packageName, exact: true }) });
        await expect(row).toContainText(say('Cancelled', {}, 'state of a request'));
        expect(posts()).toHaveLength(1);
        expect(consoleMessages).toEqual([]);
      });
    });
  }
}
