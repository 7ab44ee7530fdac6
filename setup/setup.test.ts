import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cloudNames, clouds } from '../src/config/clouds.ts';
import { setupArguments } from './arguments.ts';
import { azureCli, graphPowerShell } from './instructions.ts';
import { configurationFor } from './writeConfiguration.ts';

const program = fileURLToPath(new URL('main.ts', import.meta.url));
const clientId = 'b7c9e2a4-31d6-4f58-8e0b-6a1d92c4f073';
const wishes = {
  tenant: 'contoso.com',
  url: 'https://access.contoso.com/',
  cloud: 'global',
  client: undefined,
} as const;
const permission = 'EntitlementMgmt-SubjectAccess.ReadWrite';
let project: string;

/** A folder that holds a `public/config.json` and nothing else. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
  mkdirSync(join(project, 'public'));
  writeFileSync(join(project, 'public/config.json'), '{}\n');
});
afterEach(() => rmSync(project, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), program, ...args],
    {
      cwd: project,
      encoding: 'utf8',
      // Who asks for input would wait for it; there is none.
      input: '',
      timeout: 30_000,
    },
  );
  return { status, stdout, stderr };
}

test('sets up from the tenant and the address alone, and touches nothing but config.json', () => {
  const { status, stdout, stderr } = run('--tenant', 'contoso.com', '--url', 'https://access.contoso.com');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(configuration()).toEqual({ clientId: '00000000-0000-0000-0000-000000000000', tenantId: 'contoso.com' });
  expect(readdirSync(project, { recursive: true }).toSorted()).toEqual(['public', join('public', 'config.json')]);
  expect(stdout).toContain('az rest');
  expect(stdout).toContain('New-MgApplication');
  expect(stdout).toContain('--client <application id>');
}, 30_000);

test('with the new id it prints the consent link and the deployment', () => {
  const { stdout } = run('--tenant', 'contoso.com', '--url', 'https://access.contoso.com', '--client', clientId);
  expect(configuration()).toEqual({ clientId, tenantId: 'contoso.com' });
  expect(stdout).toContain(
    `https://login.microsoftonline.com/contoso.com/v2.0/adminconsent?client_id=${clientId}&scope=https%3A%2F%2Fgraph.microsoft.com%2F${permission}&redirect_uri=https%3A%2F%2Faccess.contoso.com%2F`,
  );
  expect(stdout).toContain('npm ci && npm run build && npm run setup -- --check');
  expect(stdout).toContain('static-web-apps-cli deploy dist');
}, 30_000);

test('writes nothing when something is wrong, and says what', () => {
  const { status, stderr } = run('--tenant', 'https://contoso.com', '--url', 'https://access.contoso.com');
  expect(status).toBe(1);
  expect(stderr).toContain('"tenantId" has to be');
  expect(configuration()).toEqual({});
}, 30_000);

test('keeps what else the file says, and the application as long as the tenant is the same', () => {
  const helpdesk = { phone: '555' };
  const before = { clientId, tenantId: 'contoso.com', graphApi: 'beta', helpdesk };
  expect(configurationFor(wishes, before)).toEqual(before);
  const elsewhere = configurationFor({ ...wishes, tenant: 'fabrikam.com', cloud: 'usgov' }, before);
  expect(elsewhere).toEqual({
    clientId: '00000000-0000-0000-0000-000000000000',
    tenantId: 'fabrikam.com',
    cloud: 'usgov',
    helpdesk,
  });
});

test.each(cloudNames)(
  'the commands for %s: single tenant, single-page, one permission by its id, no secret',
  (cloud) => {
    const cli = azureCli({ ...wishes, cloud }, permission);
    const body = JSON.parse(/--body '(.*)' \\/.exec(cli)?.[1] ?? '');
    expect(body).toEqual({
      displayName: 'My Access Requests',
      signInAudience: 'AzureADMyOrg',
      spa: { redirectUris: ['https://access.contoso.com/'] },
      requiredResourceAccess: [
        {
          resourceAppId: '00000003-0000-0000-c000-000000000000',
          resourceAccess: [{ id: 'e9fdcbbb-8807-410f-b9ec-8d5468c7c2ac', type: 'Scope' }],
        },
      ],
    });
    expect(cli).toContain(`${clouds[cloud].graph}/v1.0/applications`);
    const shell = graphPowerShell({ ...wishes, cloud }, permission);
    for (const part of [
      'AzureADMyOrg',
      "-Spa @{ RedirectUris = @('https://access.contoso.com/') }",
      "'e9fdcbbb-8807-410f-b9ec-8d5468c7c2ac'",
    ]) {
      expect(shell).toContain(part);
    }
    expect(`${cli}${shell}`).not.toMatch(/secret|password|credential/i);
  },
);

test('a port that browsers load no page from is refused', () => {
  expect(() => setupArguments(['--tenant', 'contoso.com', '--url', 'https://access.contoso.com:6000'])).toThrow(
    'Browsers load no page from port 6000, which --url names.',
  );
});

test('asks for the slash at the end itself, and takes localhost over http', () => {
  expect(setupArguments(['--tenant', 'contoso.com', '--url', 'https://contoso.com/requests'])).toMatchObject({
    url: 'https://contoso.com/requests/',
  });
  expect(setupArguments(['--tenant', 'contoso.com', '--url', 'http://localhost:4173'])).toMatchObject({
    url: 'http://localhost:4173/',
  });
});

function configuration(): unknown {
  return JSON.parse(readFileSync(join(project, 'public/config.json'), 'utf8'));
}
