import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import type { CheckedConfiguration, ConfigurationMistake } from '../src/config/configuration.ts';

/** The app's own check of its configuration. */
export type CheckConfiguration = (content: unknown) => CheckedConfiguration;

/** Loads the check through Vite, which is what says to the app that it is no embedded build. */
export async function loadCheckConfiguration(): Promise<CheckConfiguration> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    mode: 'production',
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const { checkConfiguration } = await server.ssrLoadModule('/src/config/configuration.ts');
  await server.close();
  return checkConfiguration;
}

/** A mistake in `config.json` as a sentence. */
export function mistakeInWords({ key, expected, knownKeys }: ConfigurationMistake): string {
  if (expected === 'wholeFile') return 'config.json has to hold one JSON object.';
  if (expected === 'knownKey') return `config.json: "${key}" is no known key. Known are ${knownKeys?.join(', ')}.`;
  return `config.json: "${key}" has to be ${expectations[expected]}.`;
}

const link = 'well-formed: texts of 1 to 200 characters, and addresses that begin with https://';
const expectations: Readonly<Record<Exclude<ConfigurationMistake['expected'], 'knownKey' | 'wholeFile'>, string>> = {
  clientId: "the application's id, not all zeros",
  tenantId: "the tenant's id or a verified domain, not all zeros",
  cloud: 'global, usgov, usgovdod or china',
  graphApi: 'beta or v1.0, and v1.0 in the US Government clouds',
  permission: 'EntitlementMgmt-SubjectAccess.ReadWrite or EntitlementManagement.ReadWrite.All',
  signIn: 'button or automatic',
  helpdesk: link,
  organisation: link,
};
