import { clouds } from './clouds.ts';
import type { Configuration } from './configuration.ts';

/** Where the calls of a configuration go, and what its tokens are asked for. */
export interface Endpoints {
  /** Origin of Microsoft Graph; no token is ever attached to a request to another one. */
  readonly graph: string;
  /** The organisation's address in the My Access portal, where its cloud has one. */
  readonly myAccess: string | undefined;
  /** The scopes of a Graph token, in full. */
  readonly scopes: readonly string[];
}

/** Derives the endpoints from the cloud, or from the stand-in tenant in an embedded build. */
export function endpointsOf(configuration: Configuration): Endpoints {
  const cloud = clouds[configuration.cloud];
  return {
    graph:
      import.meta.env.MODE === 'embedded' && configuration.embeddedTenant
        ? configuration.embeddedTenant.graph
        : cloud.graph,
    myAccess: cloud.myAccess && `${cloud.myAccess}/@${configuration.tenantId}`,
    scopes: [`${cloud.graph}/${configuration.permission}`],
  };
}
