import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { writeFileList } from '../../build/written/listFiles.ts';
import { precompressFolder } from '../../build/written/precompress.ts';
import { forCloud } from '../../hosting/hostHeaders.ts';
import { checkBuild } from '../../setup/checkBuild.ts';
import { cloudNames, clouds } from '../../src/config/clouds.ts';
import { checkConfiguration } from '../../src/config/configurationMistakes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const clientId = 'b7c9e2a4-31d6-4f58-8e0b-6a1d92c4f073';
const previewClientId = '5d0c7f3e-92ab-4c61-b7d8-3e4f5a6b7c8d';

for (const cloud of cloudNames) {
  test(`the production build passes the check, and its preview signs in at ${cloud}`, async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'dist-'));
    cpSync(join(root, 'dist'), folder, { recursive: true });
    // What a build makes of a public/config.json that names this cloud.
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ clientId, tenantId: 'contoso.com', cloud }));
    for (const name of ['staticwebapp.config.json', 'index.html']) {
      const file = join(folder, name);
      writeFileSync(file, forCloud(readFileSync(file, 'utf8'), cloud));
    }
    await precompressFolder(folder);
    writeFileList(folder);
    expect(checkBuild(folder, checkConfiguration)).toEqual([]);

    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    const command = ['setup/preview/main.ts', folder, '--port', '0', '--client', previewClientId];
    const preview = spawn(process.execPath, ['--import', 'tsx', ...command], { cwd: root });
    try {
      const origin = await addressOf(preview);
      // Nothing leaves this machine: Microsoft's login server is a page of this test.
      await page.route(`${clouds[cloud].login}/**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: 'Login' }),
      );
      await page.goto(`${origin}/`);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL(`${clouds[cloud].login}/**`);
      const asked = new URL(page.url());
      expect(asked.pathname).toBe('/contoso.com/oauth2/v2.0/authorize');
      expect(Object.fromEntries(asked.searchParams)).toMatchObject({
        client_id: previewClientId,
        redirect_uri: `${origin}/`,
        response_type: 'code',
        code_challenge_method: 'S256',
      });
      // One delegated permission, and what names the person and renews the tokens: nothing else.
      expect(asked.searchParams.get('scope')?.split(' ').sort()).toEqual(
        [
          `${clouds[cloud].graph}/EntitlementMgmt-SubjectAccess.ReadWrite`,
          'offline_access',
          'openid',
          'profile',
        ].sort(),
      );
      expect(messages).toEqual([]);
    } finally {
      preview.kill();
      rmSync(folder, { recursive: true });
    }
  });
}

/** The address that the preview says it listens at. */
function addressOf(preview: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    preview.stdout?.on('data', (text) => {
      const origin = /http:\/\/localhost:\d+/.exec(String(text))?.[0];
      if (origin) resolve(origin);
    });
    preview.once('exit', () => reject(new Error('The preview ended before it listened.')));
  });
}
