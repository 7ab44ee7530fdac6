/** The three forms in which Microsoft Graph serves access package requests. */
export type DialectName = 'beta' | 'betaAssignmentRequests' | 'v1.0';

/** How one form spells the list and the cancel. The properties of a request are read in every spelling at once. */
export interface Dialect {
  readonly name: DialectName;
  /** Path of the collection, without a slash at the end. */
  readonly collection: string;
  /** What the relation is called whose `target` says who gets the access. */
  readonly assignment: 'accessPackageAssignment' | 'assignment';
  /** The JSON text of a person's own cancel; `undefined` where Graph takes no body. */
  cancelBody(id: string): string | undefined;
}

const base = 'identityGovernance/entitlementManagement';
const cancelBody = (id: string) => JSON.stringify({ id, requestStatus: 'cancelled' });

/** Source: https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-cancel, beta and v1.0. */
export const dialects: Readonly<Record<DialectName, Dialect>> = {
  beta: {
    name: 'beta',
    collection: `/beta/${base}/accessPackageAssignmentRequests`,
    assignment: 'accessPackageAssignment',
    cancelBody,
  },
  betaAssignmentRequests: {
    name: 'betaAssignmentRequests',
    collection: `/beta/${base}/assignmentRequests`,
    assignment: 'assignment',
    cancelBody,
  },
  'v1.0': {
    name: 'v1.0',
    collection: `/v1.0/${base}/assignmentRequests`,
    assignment: 'assignment',
    cancelBody: () => undefined,
  },
};

/** The path that takes over where one answers 400, 404 or 410: Microsoft has announced that the older beta path will go. */
export const successors: Readonly<Partial<Record<DialectName, DialectName>>> = { beta: 'betaAssignmentRequests' };

/**
 * Whose requests: `target` are those for the person, whoever made them; `createdBy` those the person made, for anybody.
 * Source: https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-filterbycurrentuser
 */
export type RequestScope = 'target' | 'createdBy';

/**
 * Address of the first page of a person's own requests. Parentheses and quotes stay literal; without `$expand` no
 * package is named. `withPeople` asks who made each request for the person, or for whom the person made it.
 */
export function listUrl(origin: string, dialect: Dialect, scope: RequestScope, withPeople = false): string {
  const people = scope === 'target' ? 'requestor' : `${dialect.assignment}($expand=target)`;
  const expand = withPeople ? `accessPackage,${people}` : 'accessPackage';
  return `${origin}${dialect.collection}/filterByCurrentUser(on='${scope}')?$expand=${expand}`;
}

/** Address of the cancel of one request. */
export function cancelUrl(origin: string, dialect: Dialect, id: string): string {
  return `${origin}${dialect.collection}/${encodeURIComponent(id)}/cancel`;
}
