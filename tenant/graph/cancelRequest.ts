import type { Call } from '../core/callLog.ts';
import { isCancellable } from '../directory/assignmentRequest.ts';
import type { TenantState } from '../state/tenantState.ts';
import type { Caller } from './authorisation.ts';
import type { Dialect } from './dialect.ts';
import { graphAnswer, graphError } from './graphAnswer.ts';
import type { GraphCall } from './graphCall.ts';

/** `POST …/{id}/cancel`: by the person it is for or from, while it can still be taken back. */
export function cancelRequest(
  state: TenantState,
  call: Call,
  { person }: Caller,
  { dialect, id }: GraphCall & { operation: 'cancel' },
): Response {
  const refuse = (status: number, code: string, message: string) =>
    graphError(call, state.now(), { status, code, message });
  const complaint = bodyComplaint(dialect, id, call);
  if (complaint) return refuse(400, 'InvalidModel', complaint);
  const request = state.directory.findRequest(id);
  if (!request) return refuse(404, 'ResourceNotFound', `The request ${id} was not found.`);
  if (request.target.id !== person.id && request.creator?.id !== person.id) {
    return refuse(403, 'UnAuthorized', 'User is not authorized to perform the operation. Reason: Unauthorized');
  }
  const { notCancellable, cancelDelay, cancelStatus, cancelBody } = state.settings;
  if (!isCancellable(request)) {
    const message = `The request is in state ${request.state} and can not be canceled.`;
    return refuse(notCancellable.status, notCancellable.code, message);
  }
  state.directory.cancel(id, cancelDelay);
  call.processed = true;
  const body = cancelStatus === 200 && cancelBody !== undefined ? { ...Object(cancelBody) } : null;
  return graphAnswer(call, cancelStatus, body);
}

/** What is wrong with the body: beta wants exactly `{id, requestStatus: "cancelled"}`, v1.0 wants none. */
function bodyComplaint(dialect: Dialect, id: string, { headers, body }: Call): string | undefined {
  if (!dialect.cancelHasBody) return body === '' ? undefined : 'The action cancel has no parameters.';
  if (body === '') return 'A body is required.';
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) return 'The body is not declared as JSON.';
  try {
    const sent: Record<string, unknown> = JSON.parse(body);
    const names = Object.keys(sent).sort().join();
    if (names !== 'id,requestStatus') return `The body has the properties ${names}.`;
    if (sent['id'] !== id) return 'The id in the body is not the id in the address.';
    return sent['requestStatus'] === 'cancelled' ? undefined : 'requestStatus must be "cancelled".';
  } catch {
    return 'The body is not JSON.';
  }
}
