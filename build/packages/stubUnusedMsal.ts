import type { Plugin } from 'vite';
import { stubbedFileIn, stubFiles } from './stubFiles.ts';

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

/** The entry of {@link stubbed} that a module's id stands for; `undefined` for any other module. */
export function stubbedFile(id: string): (typeof stubbed)[number] | undefined {
  return stubbedFileIn('@azure', stubbed, id);
}

/** A Vite plugin that leaves {@link stubbed} out of the build: see {@link stubFiles}. */
export function stubUnusedMsal(): Plugin {
  return stubFiles({
    name: 'stub-unused-msal',
    folder: '@azure',
    files: stubbed,
    madeInAdvance,
    requireAll: requireAllStubbed,
  });
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
