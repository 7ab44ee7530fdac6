/** The names of Microsoft's clouds, as `config.json` spells them. */
export const cloudNames = ['global', 'usgov', 'usgovdod', 'china'] as const;

/** One of Microsoft's national clouds, or the global one. */
export type CloudName = (typeof cloudNames)[number];

/** The hosts of one cloud. Constants: configuration picks a cloud, it can never name a host. */
export interface Cloud {
  /** Origin of Microsoft Entra ID. */
  readonly login: string;
  /** Origin of Microsoft Graph; also the audience of its tokens and the prefix of its scopes. */
  readonly graph: string;
  /** Origin of the My Access portal, where one is documented for the cloud. */
  readonly myAccess: string | undefined;
}

/**
 * Sources: https://learn.microsoft.com/graph/deployments and
 * https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
 */
export const clouds: Readonly<Record<CloudName, Cloud>> = {
  global: {
    login: 'https://login.microsoftonline.com',
    graph: 'https://graph.microsoft.com',
    myAccess: 'https://myaccess.microsoft.com',
  },
  usgov: {
    login: 'https://login.microsoftonline.us',
    graph: 'https://graph.microsoft.us',
    myAccess: 'https://myaccess.microsoft.us',
  },
  usgovdod: {
    login: 'https://login.microsoftonline.us',
    graph: 'https://dod-graph.microsoft.us',
    myAccess: 'https://myaccess.microsoft.us',
  },
  china: {
    login: 'https://login.partner.microsoftonline.cn',
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    myAccess: undefined,
  },
};
