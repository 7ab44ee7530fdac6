import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { By } from 'selenium-webdriver';
import { startTenant } from '../../tenant/startTenant.ts';
import { startBareHost } from '../bareHost.ts';
import { until } from './until.ts';
import { expect, test } from './webkitTest.ts';

const altered = test.extend({
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants to see that it needs nothing
  tenant: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'altered-'));
    cpSync(fileURLToPath(new URL('../../dist-embedded', import.meta.url)), folder, { recursive: true });
    const assets = join(folder, 'assets');
    for (const name of readdirSync(assets).filter((file) => /^help-.*\.js$/.test(file))) {
      appendFileSync(join(assets, name), '/* altered */');
    }
    const tenant = await startTenant({ appDirectory: folder });
    await use(tenant);
    await tenant.stop();
    rmSync(folder, { recursive: true });
  },
});

altered('a script that was changed after the build is not run, and the page says so', async ({ signIn, tab }) => {
  await signIn.as('Ada Lindqvist');
  await tab.place('button', 'Help').press();
  await expect.poll(() => tab.text()).toContain('Part of this page could not be loaded');
  expect(await tab.place('complementary', 'Help').count()).toBe(0);
});

test('inside another page it does not start', async ({ tab }) => {
  const host = await startBareHost();
  try {
    await tab.open(host.framing);
    const browser = await tab.front();
    await browser.switchTo().frame(0);
    await until(browser, 'the page in the frame says so', async () =>
      (await browser.findElement(By.css('body')).getText()).includes('This page does not start inside another page.'),
    );
    const loaded = await browser.executeScript<string[]>(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    expect(loaded.filter((path) => path.startsWith('/assets/') && !/^\/assets\/(index|app)-/.test(path))).toEqual([]);
    expect(host.tenant.log.calls()).toEqual([]);
    await browser.switchTo().defaultContent();
  } finally {
    await host.stop();
  }
});
