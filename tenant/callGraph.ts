import type { Tenant } from './startTenant.ts';
import { issueAccessToken } from './state/createTenant.ts';

/** Paths of the three dialects. */
export const collections = {
  beta: '/beta/identityGovernance/entitlementManagement/accessPackageAssignmentRequests',
  betaNew: '/beta/identityGovernance/entitlementManagement/assignmentRequests',
  v1: '/v1.0/identityGovernance/entitlementManagement/assignmentRequests',
} as const;

/** The list of one's own requests, under a collection. */
export const ownList = "/filterByCurrentUser(on='target')";

/** Calls Graph with somebody's token, or with the one given. */
export function callGraph(tenant: Tenant, path: string, init: RequestInit & { who?: string; token?: string } = {}) {
  const { who = 'Ada', token = issueAccessToken(tenant, who), ...rest } = init;
  return fetch(tenant.origins.graph + path, {
    ...rest,
    headers: { authorization: `Bearer ${token}`, ...rest.headers },
  });
}

/** Cancels as the documentation says for beta. What is given takes the body's place. */
export function cancelInBeta(tenant: Tenant, id: string, body?: unknown, who = 'Ada') {
  return callGraph(tenant, `${collections.beta}/${id}/cancel`, {
    who,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? { id, requestStatus: 'cancelled' }),
  });
}
