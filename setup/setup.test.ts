import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cloudNames, clouds } from '../src/config/clouds.ts';
import { setupArguments } from './arguments.ts';
import { changesOf, configurationFor } from './configurationFor.ts';
import { instructions } from './instructions.ts';
import { azureCli, graphPowerShell } from './registration.ts';
import { runProgram } from './runProgram.ts';

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

const run = (...args: readonly string[]) => runProgram(() => import('./main.ts'), args, project);

test('sets up from the tenant and the address alone, and notes the address, and touches nothing else', async () => {
  const { status, stdout, stderr } = await run('--tenant', 'contoso.com', '--url', 'https://access.contoso.com');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(configuration()).toEqual({
    $schema: '../docs/config.schema.json',
    clientId: '00000000-0000-0000-0000-000000000000',
    tenantId: 'contoso.com',
  });
  expect(readdirSync(project, { recursive: true }).toSorted()).toEqual([
    '.env.production',
    'public',
    join('public', 'config.json'),
  ]);
  expect(noted()).toBe('PAGE_ADDRESS=https://access.contoso.com/\n');
  expect(stdout).toContain('use https for access.contoso.com and every name below it');
  expect(stdout).toContain('az rest');
  expect(stdout).toContain('New-MgApplication');
  expect(stdout).toContain('--client <application id>');
});

test('another address takes the place of the noted one, and is told what it means for the names below it', async () => {
  writeFileSync(join(project, '.env.production'), 'OURS=1\nPAGE_ADDRESS=https://old.contoso.com/\nALSO=2');
  const { stdout } = await run('--tenant', 'contoso.com', '--url', 'https://www.contoso.com/apps/mar');
  expect(noted()).toBe('OURS=1\nPAGE_ADDRESS=https://www.contoso.com/apps/mar/\nALSO=2');
  expect(stdout).toContain("use https for www.contoso.com, and not for names below it: those are not the page's own.");
});

test('a folder of a host that others use as well is said to be no place for the page; a host name of its own is one', async () => {
  const words = 'The page is in a folder of www.contoso.com: every other page there can read what it reads.';
  const shared = await run('--tenant', 'contoso.com', '--url', 'https://www.contoso.com/apps/mar');
  expect(shared.stdout).toContain(words);
  expect((await run('--tenant', 'contoso.com', '--url', 'https://access.contoso.com')).stdout).not.toContain(
    'in a folder of',
  );
});

test('with the new id it prints the consent link and the deployment', async () => {
  const { stdout } = await run('--tenant', 'contoso.com', '--url', 'https://access.contoso.com', '--client', clientId);
  expect(configuration()).toEqual({ $schema: '../docs/config.schema.json', clientId, tenantId: 'contoso.com' });
  expect(stdout).toContain(
    `https://login.microsoftonline.com/contoso.com/v2.0/adminconsent?client_id=${clientId}&scope=https%3A%2F%2Fgraph.microsoft.com%2F${permission}&redirect_uri=https%3A%2F%2Faccess.contoso.com%2F`,
  );
  expect(stdout).toContain('npm ci && npm run build && npm run setup -- --check');
  expect(stdout).toContain('deploy dist --swa-config-location dist');
  // Its address has to be there before an administrator is sent to it.
  expect(stdout.indexOf('adminconsent')).toBeGreaterThan(stdout.indexOf('deploy dist'));
});

test('writes nothing when something is wrong, and says what', async () => {
  const { status, stderr } = await run('--tenant', 'https://contoso.com', '--url', 'https://access.contoso.com');
  expect(status).toBe(1);
  expect(stderr).toContain('"tenantId" must be');
  expect(configuration()).toEqual({});
});

test.each([
  [
    'a comma too many',
    '{\n  "clientId": "x",\n}\n',
    'a comma too many, or a key without its quotation marks, in line 3, column 1',
  ],
  ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 'a missing comma in line 3, column 3, in ""b": 2"'],
  ['a comment', '// ours\n{}', 'a comment, which JSON does not have, in line 1'],
  ['half a file', '{"a": 1', 'a missing "}" in line 1, column 8'],
  ['a list', '[]', 'must be one JSON object'],
])('a config.json with %s is left as it is, and the place is named', async (_, text, words) => {
  writeFileSync(join(project, 'public/config.json'), text);
  const { status, stdout, stderr } = await run('--tenant', 'contoso.com', '--url', 'https://access.contoso.com');
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(words);
  expect(stderr).toContain('Nothing was written.');
  expect(readFileSync(join(project, 'public/config.json'), 'utf8')).toBe(text);
});

test('the mark that PowerShell puts before a text is no mistake, and what has changed is said', async () => {
  const text = JSON.stringify({ clientId, tenantId: 'CONTOSO.com', helpdesk: { phone: '555' } });
  writeFileSync(join(project, 'public/config.json'), `\ufeff${text}`);
  const { status, stdout } = await run('--tenant', 'contoso.com', '--url', 'https://access.contoso.com');
  expect(status).toBe(0);
  expect(configuration()).toEqual({ clientId, tenantId: 'contoso.com', helpdesk: { phone: '555' } });
  expect(stdout).toContain('- "tenantId" was "CONTOSO.com", and is "contoso.com".');
  expect(stdout).not.toContain('"clientId" was');
});

test('an application that belongs to another tenant is named before it is forgotten', () => {
  const before = { clientId, tenantId: '5b1f1c1e-0000-4000-8000-000000000001', graphApi: 'v1.0' };
  const after = configurationFor({ ...wishes, cloud: 'usgov' }, before);
  expect(changesOf(before, after)).toEqual([
    `"clientId" was "${clientId}", and is "00000000-0000-0000-0000-000000000000".`,
    '"tenantId" was "5b1f1c1e-0000-4000-8000-000000000001", and is "contoso.com".',
    '"graphApi" was "v1.0", and is taken away.',
    '"cloud" is new: "usgov".',
    `An application belongs to one tenant. If "contoso.com" is another name of "${before.tenantId}", add --client ${clientId}.`,
  ]);
  expect(changesOf(after, after)).toEqual([]);
});

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

test('Azure Static Web Apps is created, named and deployed to in an order that succeeds, in both shells', () => {
  const text = instructions(wishes, permission, clientId);
  for (const shell of ['bash', 'PowerShell']) {
    const part = text.slice(text.indexOf(`${shell}:\n`));
    const order = [
      'az staticwebapp create',
      '--query defaultHostname',
      'CNAME record of access.contoso.com',
      'hostname set --name my-access-requests --resource-group my-access-requests --hostname access.contoso.com',
      'deploy dist --swa-config-location dist --env production',
    ].map((words) => part.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  }
  expect(text).toContain('token=$(az staticwebapp secrets list');
  expect(text).toContain('$token = az staticwebapp secrets list');
});

test('of a name that Azure gave itself nothing is set', () => {
  const text = instructions({ ...wishes, url: 'https://nice-sea-01.azurestaticapps.net/' }, permission, clientId);
  expect(text).not.toContain('hostname set');
  expect(text).toContain('deploy dist --swa-config-location dist');
});

test.each([
  ['usgov', 'https://access.contoso.com/', 'not part of this cloud'],
  ['china', 'https://access.contoso.com/', 'not part of this cloud'],
  ['global', 'https://www.contoso.com/apps/mar/', 'serves the root of a host name only, and not /apps/mar/'],
  ['global', 'http://localhost:4173/', 'Nothing is deployed to localhost'],
  ['global', 'https://access.contoso.com:8443/', 'no other port than 443'],
] as const)('in %s at %s there are no commands for Azure Static Web Apps, but the reason', (cloud, url, reason) => {
  const text = instructions({ ...wishes, cloud, url }, permission, clientId);
  expect(text).toContain(reason);
  expect(text).not.toContain('az staticwebapp');
  const { pathname } = new URL(url);
  expect(text).toContain(`npm run --silent headers -- nginx${pathname === '/' ? '\n' : ` --path ${pathname}\n`}`);
  expect(text).toMatch(/npm run deploy -- nginx \/srv\/my-access-requests/);
  expect(text).toContain(`redirect URI has to be ${url} to the letter`);
});

test.each([
  [['--help'], 0, '--check [dist]'],
  [['--tenat', 'x'], 1, "Unknown option '--tenat'\n"],
  [['--tenant'], 1, '--tenant <value>'],
  [
    ['--tenant', 'contoso.com', '--url', 'https://contoso.com/index.html'],
    1,
    "The page's address is its folder, https://contoso.com/, without",
  ],
  [['--tenant', 'contoso.com', '--url', 'https://contoso.com', 'x'], 1, '"x" belongs to no option'],
  [['--check', '--tenant', 'contoso.com'], 1, 'takes no --tenant'],
  [['--check', 'dist', 'other'], 1, 'takes one folder or address'],
  [['--check', 'localhost:8080'], 1, 'did you mean http://localhost:8080?\n'],
])('%j is answered with what is right', async (args, status, words) => {
  const answer = await run(...args);
  expect(answer.status).toBe(status);
  expect(status === 0 ? answer.stdout : answer.stderr).toContain(words);
  expect(`${answer.stdout}${answer.stderr}`).not.toContain('    at ');
  expect(configuration()).toEqual({});
});

test('a port that browsers load no page from is refused', () => {
  expect(() => setupArguments(['--tenant', 'contoso.com', '--url', 'https://access.contoso.com:6000'])).toThrow(
    'Browsers load no page from port 6000, which the address names.',
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

function noted(): string {
  return readFileSync(join(project, '.env.production'), 'utf8');
}
