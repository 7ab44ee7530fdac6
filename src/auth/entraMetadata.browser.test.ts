import { PublicClientApplication } from '@azure/msal-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CloudName, cloudNames, clouds } from '../config/clouds.ts';
import { configurationInTest } from '../testing/configurationInTest.ts';
import { LoginServerInTest } from '../testing/loginServerInTest.ts';
import { completeSignIn } from './completeSignIn.ts';
import { createMsal } from './createMsal.ts';
import { takeRedirectAnswer } from './redirectAnswer.ts';
import { signIn } from './signIn.ts';

/** What each cloud calls itself in its metadata: https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc */
const names: Readonly<Record<CloudName, { instance: string; graph: string; rbac: string }>> = {
  global: { instance: 'microsoftonline.com', graph: 'graph.windows.net', rbac: 'https://pas.windows.net' },
  usgov: { instance: 'microsoftonline.us', graph: 'graph.windows.net', rbac: 'https://pasff.usgovcloudapi.net' },
  usgovdod: { instance: 'microsoftonline.us', graph: 'graph.windows.net', rbac: 'https://pasff.usgovcloudapi.net' },
  china: {
    instance: 'partner.microsoftonline.cn',
    graph: 'graph.chinacloudapi.cn',
    rbac: 'https://pas.chinacloudapi.cn',
  },
};

/** The answer of `{tenant}/v2.0/.well-known/openid-configuration`, with every key that Entra sends. */
function metadataOf(cloud: CloudName, tenant: string) {
  const { login, graph } = clouds[cloud];
  const { instance, graph: oldGraph, rbac } = names[cloud];
  return {
    token_endpoint: `${login}/${tenant}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${login}/${tenant}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: `${login}/${tenant}/v2.0`,
    request_uri_parameter_supported: false,
    userinfo_endpoint: `${graph}/oidc/userinfo`,
    authorization_endpoint: `${login}/${tenant}/oauth2/v2.0/authorize`,
    device_authorization_endpoint: `${login}/${tenant}/oauth2/v2.0/devicecode`,
    http_logout_supported: true,
    frontchannel_logout_supported: true,
    end_session_endpoint: `${login}/${tenant}/oauth2/v2.0/logout`,
    claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'nonce', 'preferred_username', 'name', 'tid', 'ver'],
    kerberos_endpoint: `${login}/${tenant}/kerberos`,
    tenant_region_scope: null,
    cloud_instance_name: instance,
    cloud_graph_host_name: oldGraph,
    msgraph_host: new URL(graph).host,
    rbac_url: rbac,
  };
}

let server: LoginServerInTest;
let asked: string[];
beforeEach(() => {
  server = new LoginServerInTest();
  asked = [];
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    asked.push(String(input).replace(/\?.*/, ''));
    return server.fetch(input, init);
  });
  sessionStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

test.each(cloudNames.flatMap((cloud) => [[cloud, 'knows by itself'] as const, [cloud, 'is told'] as const]))(
  'in the cloud %s the endpoints that MSAL %s are those of Entra’s metadata',
  async (cloud, source) => {
    const configuration = configurationInTest({ cloud, graphApi: 'v1.0' });
    const metadata = metadataOf(cloud, configuration.tenantId);
    /** A page that has just been loaded. */
    const load = async () => {
      let msal = createMsal(configuration);
      if (source === 'is told') {
        const { auth, cache, system } = msal.getConfiguration();
        const told = { ...auth, authorityMetadata: JSON.stringify(metadata) };
        msal = new PublicClientApplication({ auth: told, cache, system });
      }
      // Vitest runs its tests in a frame.
      Object.assign(msal.getConfiguration().system, { allowRedirectInIframe: true });
      await msal.initialize();
      msal.setNavigationClient(server.navigationClient);
      return msal;
    };
    const leaves = async (leave: Promise<unknown>) => {
      const { length } = server.destinations;
      const failed = new Promise<never>((_, reject) => void leave.catch(reject));
      await Promise.race([failed, vi.waitUntil(() => server.destinations.length > length)]);
      const { origin, pathname } = server.destinations.at(-1) as URL;
      return origin + pathname;
    };

    const scopes = [`${clouds[cloud].graph}/EntitlementMgmt-SubjectAccess.ReadWrite`];
    expect(await leaves(signIn(await load(), { scopes }))).toBe(metadata.authorization_endpoint);
    history.replaceState(null, '', `${location.pathname}${server.answer()}`);
    const answer = takeRedirectAnswer();
    const msal = await load();
    const { account, problem } = await completeSignIn(msal, answer);
    expect(problem).toBeUndefined();
    expect(account?.environment).toBe(
      new URL(metadata.issuer).host.replace('login.microsoftonline.com', 'login.windows.net'),
    );
    expect(asked).toEqual([metadata.token_endpoint]);
    expect(await leaves(msal.logoutRedirect({ account: account ?? null }))).toBe(metadata.end_session_endpoint);
  },
);
