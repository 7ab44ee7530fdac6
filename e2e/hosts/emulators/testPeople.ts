import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeddedConfiguration } from '../../../tenant/appServer/appServer.ts';
import { standIn } from '../../../tenant/appServer/productionHeaders.ts';
import { startTenant, type Tenant } from '../../../tenant/startTenant.ts';
import { freePort } from '../../browser/freePort.ts';
import { launchBrowser } from '../../browser/launchBrowser.ts';
import { RequestsScreen } from '../../pages/RequestsScreen.ts';
import { SignInScreens } from '../../pages/SignInScreens.ts';
import { type Emulator, emulators, type RunningEmulator, startEmulator, versionOf } from './startEmulator.ts';

const dist = fileURLToPath(new URL('../../../dist-embedded', import.meta.url));
/** The file with the headers, of which each emulator reads its own. */
const headersFile = { swa: 'staticwebapp.config.json', wrangler: '_headers' } as const;
/** Declares that people can do on a host, as its emulator plays it, what they come for. Needs `dist-embedded/`. */
export function testPeople(emulator: Emulator): void {
  describe.skipIf(!versionOf(emulator))(`${emulators[emulator].host}, in its emulator ${versionOf(emulator)}`, () => {
    let browser: Browser;
    let tenant: Tenant;
    let host: RunningEmulator;
    beforeAll(async () => {
      browser = await launchBrowser();
      const port = await freePort();
      tenant = await startTenant({ appOrigin: `http://localhost:${port}` });
      const prepare = (deployed: string) => {
        const headers = join(deployed, headersFile[emulator]);
        writeFileSync(headers, standIn(readFileSync(headers, 'utf8'), tenant.origins));
        writeFileSync(join(deployed, 'config.json'), JSON.stringify(embeddedConfiguration(tenant)));
      };
      host = await startEmulator(emulator, { dist, port, prepare });
    });
    afterAll(async () => {
      await browser?.close();
      await host?.stop();
      await tenant?.stop();
    });

    test('a person signs in, cancels a request and signs out, and the console stays empty', async () => {
      const page = await browser.newPage({ locale: 'en-GB' });
      const messages: string[] = [];
      page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
      const signIn = new SignInScreens(page, tenant);
      await signIn.byHand('Ada Lindqvist');
      await new RequestsScreen(page).cancel('Finance reporting – read');
      await page.getByText('Cancelled: your request for Finance reporting – read').first().waitFor();
      expect(tenant.log.calls({ operation: 'cancel', method: 'POST' })).toHaveLength(1);
      expect(messages).toEqual([]);
      await signIn.signOut();
      await page.getByRole('button', { name: 'Sign in' }).waitFor();
      // A sign-out asks for the lists without a token, so that the browser keeps them no longer.
      expect(messages.filter((message) => !message.includes('status of 401'))).toEqual([]);
      await page.close();
    });
  });
}
