import type { Surface } from '../carriers/exchange.ts';
import type { Call } from '../core/callLog.ts';
import type { TenantState } from '../state/tenantState.ts';
import { authenticate, type Caller, mayCall } from './authorisation.ts';
import { cancelRequest } from './cancelRequest.ts';
import { graphAnswer, graphError, preflightAnswer } from './graphAnswer.ts';
import { type GraphCall, noteGraphCall, readGraphCall } from './graphCall.ts';
import { graphFaultAnswer } from './graphFaultAnswer.ts';
import { listAssignments } from './listAssignments.ts';
import { listRequests } from './listRequests.ts';

/** Microsoft Graph, as far as access package requests go. */
export function graph(state: TenantState): Surface {
  const asked = (call: Call) => readGraphCall(call.method, new URL(call.url, state.origins.graph));
  return {
    origin: 'graph',
    recognise(call) {
      noteGraphCall(call, asked(call));
      const caller = authenticate(state, call);
      // A token that Graph refuses still says whose call it is; only the log and the fault script use that.
      if (!(caller instanceof Response)) call.person = caller.person.name;
    },
    raiseChallenge(call, manners) {
      const person = call.person === undefined ? undefined : state.directory.findPerson(call.person);
      if (person) state.challenges.raise(person.id, state.now() / 1000, manners);
    },
    answer: async (_request, call) => answer(state, call, asked(call)),
    faultAnswer: (fault, call, proper) =>
      graphFaultAnswer(call, { now: state.now(), origin: state.origins.graph }, fault, proper),
  };
}

function answer(state: TenantState, call: Call, asked: GraphCall): Response {
  const { preflightMaxAge, admittedHeaders } = state.settings;
  if (asked.operation === 'preflight') return preflightAnswer(call, preflightMaxAge, admittedHeaders);
  const caller = authenticate(state, call);
  if (caller instanceof Response) return caller;
  const refuse = (status: number, code: string, message: string) =>
    graphError(call, state.now(), { status, code, message });
  if (asked.operation === 'other') {
    return refuse(400, 'BadRequest', `Resource not found for the segment '${asked.segment}'.`);
  }
  const { name, collection } = asked.dialect;
  if (name === 'beta' && state.settings.retiredPath !== undefined) {
    return refuse(state.settings.retiredPath, 'BadRequest', `Resource not found for the segment '${collection}'.`);
  }
  if (!mayCall(asked.operation, caller)) {
    return refuse(403, 'UnAuthorized', 'User is not authorized to perform the operation. Reason: Unauthorized');
  }
  if (asked.operation === 'list') return listRequests(state, call, caller, asked);
  if (asked.operation === 'assignments') return listAssignments(state, call, caller, asked);
  if (asked.operation === 'cancel') return cancelRequest(state, call, caller, asked);
  return getRequests(state, call, caller, asked);
}

/** With an `.All` permission but no administrator's role a person still sees only their own. */
function getRequests(
  state: TenantState,
  call: Call,
  { person }: Caller,
  { dialect, id }: GraphCall & { operation: 'get' },
): Response {
  const own = state.directory.requestsOf(person);
  call.processed = true;
  if (id === undefined) return graphAnswer(call, 200, { value: own.map((request) => dialect.row(request)) });
  const found = own.find((request) => request.id === id.toLowerCase());
  if (found) return graphAnswer(call, 200, dialect.row(found));
  return graphError(call, state.now(), { status: 404, code: 'ResourceNotFound', message: `No request ${id}.` });
}
