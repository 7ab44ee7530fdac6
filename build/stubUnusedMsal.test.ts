import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { createMsal } from '../src/auth/createMsal.ts';
import { checkConfiguration } from '../src/config/configuration.ts';
import { stubbed, stubModule } from './stubUnusedMsal.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

test.each(stubbed)('%s is there, and what takes its place throws', async (file) => {
  const code = stubModule(readFileSync(join(root, 'node_modules/@azure', file), 'utf8'), file);
  const module: Record<string, unknown> = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(Object.keys(module).length).toBeGreaterThan(0);
  for (const [name, value] of Object.entries(module)) {
    expect(() => Reflect.construct(value as () => void, [])).toThrow(`${name} is left out of this build.`);
  }
});

test('a constant is not replaced, and a file of another form is refused', () => {
  expect(stubModule('export { LIMIT, wait };', 'a')).toBe(
    "export function wait() { throw new Error('wait is left out of this build.'); }",
  );
  expect(() => stubModule('export default class {}', 'a')).toThrow('a exports nothing by name.');
});

test('MSAL is told nothing that would lead there', () => {
  vi.stubGlobal('document', { baseURI: 'https://access.contoso.com/' });
  const checked = checkConfiguration({
    tenantId: 'contoso.com',
    clientId: 'b7c9e2a4-31d6-4f58-8e0b-6a1d92c4f073',
  });
  if (!checked.ok) throw new Error(checked.mistake.key);
  const { auth, cache, system, experimental } = createMsal(checked.configuration).getConfiguration();
  expect(cache.cacheLocation).toBe('sessionStorage');
  expect(auth.verifySSO ?? false).toBe(false);
  expect(system.allowPlatformBroker ?? false).toBe(false);
  expect(experimental.allowPlatformBrokerWithDOM ?? false).toBe(false);
});

test('nothing in the app asks MSAL for a popup, a hidden frame, a code or a bound token', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\./.test(file),
  );
  const source = files.map((file) => readFileSync(join(root, 'src', file), 'utf8')).join('\n');
  expect(source).not.toMatch(/Popup\(|ssoSilent|acquireTokenByCode|authenticationScheme|useMsalAuthentication/);
  const silentCalls = source.match(/acquireTokenSilent\(\{[^}]*\}/g) ?? [];
  expect(silentCalls.length).toBeGreaterThan(0);
  for (const call of silentCalls) expect(call).toContain('CacheLookupPolicy.AccessTokenAndRefreshToken');
});
