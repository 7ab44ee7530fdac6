import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * The files of MSAL that this app's way of using it never reaches (redirects only, no hidden frame, no broker, tokens in
 * `sessionStorage` or in memory, bearer tokens). MSAL imports them all the same, and they are a fifth of its weight. The paths begin
 * below `node_modules/@azure/`.
 */
export const stubbed = [
  // Popups: the app signs in by redirect only.
  'msal-browser/dist/interaction_client/PopupClient.mjs',
  'msal-browser/dist/utils/PopupMonitor.mjs',
  // Hidden frames: silent calls use the cache and the refresh token only, and `verifySSO` is off.
  'msal-browser/dist/interaction_client/SilentIframeClient.mjs',
  'msal-browser/dist/interaction_client/SilentAuthCodeClient.mjs',
  'msal-browser/dist/utils/IframeMonitor.mjs',
  // Brokers of the operating system: `allowPlatformBroker` is off.
  'msal-browser/dist/interaction_client/PlatformAuthInteractionClient.mjs',
  'msal-browser/dist/broker/nativeBroker/PlatformAuthExtensionHandler.mjs',
  'msal-browser/dist/broker/nativeBroker/PlatformAuthDOMHandler.mjs',
  'msal-browser/dist/error/NativeAuthError.mjs',
  // Other caches: `cacheLocation` is `sessionStorage` or, on a shared computer, `memoryStorage`.
  'msal-browser/dist/cache/LocalStorage.mjs',
  'msal-browser/dist/cache/CookieStorage.mjs',
  // Tokens that are bound to a key: none are asked for.
  'msal-common/dist-browser/crypto/PopTokenGenerator.mjs',
  'msal-common/dist-browser/crypto/DpopProofGenerator.mjs',
  'msal-browser/dist/crypto/TokenBindingKeyManager.mjs',
  // Its own way to the token endpoint: the app brings another one (`system.networkClient`).
  'msal-browser/dist/network/FetchClient.mjs',
  // Regions of Azure, for servers: none is configured.
  'msal-common/dist-browser/authority/RegionDiscovery.mjs',
] as const;

/** Of those the ones whose classes MSAL makes in advance, without ever calling a method: their stubs can be made. */
const madeInAdvance: ReadonlySet<string> = new Set([
  'msal-browser/dist/cache/CookieStorage.mjs',
  'msal-browser/dist/crypto/TokenBindingKeyManager.mjs',
  'msal-browser/dist/network/FetchClient.mjs',
  'msal-common/dist-browser/authority/RegionDiscovery.mjs',
]);

/** Matches in any `node_modules/`, however a package manager nests them. Vite's ids have forward slashes everywhere. */
const pattern = new RegExp(`/node_modules/@azure/(${stubbed.join('|').replaceAll('.', '\\.')})$`);

/** The entry of {@link stubbed} that a module's id stands for; `undefined` for any other module. */
export function stubbedFile(id: string): (typeof stubbed)[number] | undefined {
  const path = pattern.exec(id)?.[1];
  return stubbed.find((file) => file === path);
}

/** The module of the app whose `leftOut` the stubs call. */
export const leftOutModule = fileURLToPath(new URL('../../src/auth/leftOut.ts', import.meta.url)).replaceAll('\\', '/');

/**
 * A Vite plugin that puts a {@link stubModule} in the place of each file that is {@link stubbed}. The build fails, and
 * names them, when it has not met all of them. The dev server bundles packages beforehand and needs no stubs.
 */
export function stubUnusedMsal(): Plugin {
  // In watch mode a later build transforms only what has changed, so this outlives a build.
  const met = new Set<string>();
  return {
    name: 'stub-unused-msal',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: pattern },
      handler(source, id) {
        const file = stubbedFile(id);
        if (!file) return undefined;
        met.add(file);
        return { code: stubModule(source, id, leftOutModule, madeInAdvance.has(file)), map: null };
      },
    },
    buildEnd(error) {
      // A build that fails for another reason has not met every file, and says why.
      if (!error) requireAllStubbed(met);
    },
  };
}

/** Throws, and says what to do, when a file that is {@link stubbed} is not among those that the build has met. */
export function requireAllStubbed(met: ReadonlySet<string>): void {
  const missing = stubbed.filter((file) => !met.has(file));
  if (missing.length === 0) return;
  throw new Error(
    [
      'The build has not met these files of MSAL, so they could not be stubbed:',
      ...missing.map((file) => `  node_modules/@azure/${file}`),
      'MSAL has moved or dropped them, or it is installed in another kind of folder. If it is, correct the pattern in',
      'build/packages/stubUnusedMsal.ts. Otherwise find out what has become of each file, and correct or shorten the list there.',
    ].join('\n'),
  );
}

/**
 * A module with the exports of another one, each of which ends in `leftOut` of the named module when it is called or made
 * with `new`; with `isMade` its classes can be made, and have no methods. It lacks the constants, so that the build fails
 * when something comes to need one. Throws where nothing is exported by name: then MSAL has changed, and the list needs a
 * review.
 */
export function stubModule(source: string, id: string, leftOut: string, isMade = false): string {
  const names = /^export \{ ([\w, ]+) \};$/m.exec(source)?.[1]?.split(', ');
  if (!names) throw new Error(`${id} exports nothing by name.`);
  const stubs = names
    .filter((name) => /[a-z]/.test(name))
    .map((name) =>
      isMade && /^[A-Z]/.test(name) ? `export class ${name} {}` : `export function ${name}() { leftOut('${name}'); }`,
    );
  return [`import { leftOut } from ${JSON.stringify(leftOut)};`, ...stubs].join('\n');
}
