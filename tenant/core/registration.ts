/**
 * The application as it is registered in the stand-in tenant, and the tenant's own name and id.
 * The app reads both ids from the config.json that the tenant serves.
 */
export const tenantId = '5d1f0c3e-8a47-4b7e-9a43-2f6c0b8e71d4';

/** The application (client) id of "My Access Requests" in the stand-in tenant. */
export const clientId = 'b7c9e2a4-31d6-4f58-8e0b-6a1d92c4f073';

/** A made-up company. Its domain is reserved for examples (RFC 2606) and cannot exist. */
export const company = { name: 'Marlow Harbour', domain: 'marlowharbour.example' } as const;

/** What every access token for Microsoft Graph has as its audience. */
export const graphAudience = 'https://graph.microsoft.com';

/** Issuer of the id tokens: the authority that the app's MSAL is told of in embedded mode. Nothing ever resolves it. */
export const idTokenIssuer = `https://embedded-tenant.invalid/${tenantId}/v2.0`;

/** Issuer of access tokens for Graph: they are version 1.0 tokens, also in a v2.0 flow. */
export const accessTokenIssuer = `https://sts.windows.net/${tenantId}/`;

/** Delegated permissions that Graph knows in this tenant; asking for another one is refused by the login server. */
export const permissions = {
  subjectAccess: 'EntitlementMgmt-SubjectAccess.ReadWrite',
  readAll: 'EntitlementManagement.Read.All',
  readWriteAll: 'EntitlementManagement.ReadWrite.All',
  userRead: 'User.Read',
} as const;

/** Where the app, the login server and Graph are: scheme, host, port, no slash at the end. */
export interface Origins {
  readonly app: string;
  /** The app's folder there, with a slash at both ends; `/` where none is said. */
  readonly folder?: string;
  readonly login: string;
  readonly graph: string;
}

/** The one redirect URI of the registration, also for sign-out. Entra compares it to the letter, and so does this tenant. */
export function redirectUri(origins: Origins): string {
  return `${origins.app}${origins.folder ?? '/'}`;
}
