import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './tenantTest.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

test('the production build holds no trace of the stand-in tenant', () => {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const text = readFileSync(join(file.parentPath, file.name), 'utf8');
    // `localhost` itself stands in MSAL, which lets it pass as a secure origin.
    for (const trace of ['embeddedTenant', 'embedded-tenant', 'authorityMetadata:JSON', 'http://localhost']) {
      expect(text.includes(trace), `${file.name} holds "${trace}"`).toBe(false);
    }
  }
});

test.describe('the production build in the stand-in tenant', () => {
  test.use({ tenantOptions: { appDirectory: dist } });

  test('refuses its configuration', async ({ signIn, page }) => {
    await signIn.open();
    await expect(page.getByRole('main')).toContainText('embeddedTenant');
    await expect(page.getByRole('heading', { name: 'This app is not set up correctly' })).toBeVisible();
  });
});
