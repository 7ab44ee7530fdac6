import { BrowserCacheLocation, type Configuration } from '@azure/msal-browser';

/** Who runs the bench puts the tenant in, as a sample's reader writes it into the file of this name. */
declare const __TENANT__: {
  readonly clientId: string;
  readonly authority: string;
  readonly authorityMetadata: string;
  readonly graph: string;
  readonly scope: string;
};

/** What MSAL is told, in the form of Microsoft's samples. */
export const msalConfig: Configuration = {
  auth: {
    clientId: __TENANT__.clientId,
    authority: __TENANT__.authority,
    authorityMetadata: __TENANT__.authorityMetadata,
    knownAuthorities: [new URL(__TENANT__.authority).host],
    redirectUri: '/',
  },
  cache: { cacheLocation: BrowserCacheLocation.SessionStorage },
};

/** The scope that the list needs. */
export const loginRequest = { scopes: [__TENANT__.scope] };

/** Address of the first page of the person's requests. */
export const listUrl = `${__TENANT__.graph}/beta/identityGovernance/entitlementManagement/accessPackageAssignmentRequests/filterByCurrentUser(on='target')?$expand=accessPackage`;
