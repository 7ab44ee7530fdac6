import type { Call } from '../core/callLog.ts';
import type { Assignment } from '../directory/assignment.ts';
import type { TenantState } from '../state/tenantState.ts';
import type { Caller } from './authorisation.ts';
import type { Dialect } from './dialect.ts';
import { graphAnswer, graphError } from './graphAnswer.ts';
import type { GraphCall } from './graphCall.ts';

/** `GET …ssignments/filterByCurrentUser(on='target')`: what the caller has access to, and had. */
export function listAssignments(
  state: TenantState,
  call: Call,
  { person }: Caller,
  { dialect }: GraphCall & { operation: 'assignments' },
): Response {
  const { searchParams } = new URL(call.url, state.origins.graph);
  const expand = searchParams.get('$expand');
  if ((expand !== null && expand !== 'accessPackage') || [...searchParams.keys()].some((key) => key !== '$expand')) {
    const message = 'The query specified in the URI is not valid.';
    return graphError(call, state.now(), { status: 400, code: 'BadRequest', message });
  }
  call.processed = true;
  const rows = state.directory.assignmentsOf(person).map((assignment) => ({
    ...rowOf(dialect, assignment),
    ...(expand ? { accessPackage: assignment.accessPackage } : {}),
  }));
  return graphAnswer(call, 200, { value: rows });
}

/** beta names the package by id, v1.0 only as a relation. */
function rowOf({ version }: Dialect, { id, accessPackage, isPresent, expiredDateTime }: Assignment): object {
  const state = isPresent ? 'Delivered' : 'Expired';
  if (version === 'v1.0') return { id, state: state.toLowerCase(), status: state, expiredDateTime, schedule: null };
  return {
    id,
    accessPackageId: accessPackage.id,
    assignmentState: state,
    assignmentStatus: state,
    isExtended: false,
    expiredDateTime,
  };
}
