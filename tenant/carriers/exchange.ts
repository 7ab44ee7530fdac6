import type { Call } from '../core/callLog.ts';
import type { FaultEntry } from '../faults/fault.ts';
import type { TenantState } from '../state/tenantState.ts';

/** One of the tenant's services, free of sockets. */
export interface Surface {
  readonly origin: Call['origin'];
  /** Writes into the log what a call is for and whose it is, before anything goes wrong with it. */
  recognise(call: Call): void;
  /** From here on Graph demands claims of this caller. */
  raiseChallenge(call: Call, manners: { pop?: boolean; interactionRequired?: boolean }): void;
  answer(request: Request, call: Call): Promise<Response>;
  /** What a fault makes of the answer; `undefined` where the fault is none of this service's. */
  faultAnswer(fault: FaultEntry, call: Call, proper: Response | undefined): Promise<Response | undefined>;
}

/** What reaches the client: an answer, the first half of one, a broken connection, or nothing at all. */
export type Outcome =
  | { readonly kind: 'answer' | 'half'; readonly response: Response }
  | { readonly kind: 'reset' | 'hang' };

/**
 * Takes one call through the fault script and the service, and writes it into the log. `gone` aborts when the client
 * has closed its connection: for the log the call then ends, whatever the service still makes of it.
 */
export async function exchange(
  state: TenantState,
  surface: Surface,
  request: Request,
  gone: AbortSignal | null | undefined,
): Promise<{ readonly call: Call; readonly outcome: Outcome }> {
  const url = new URL(request.url);
  const call: Call = {
    at: state.now(),
    origin: surface.origin,
    method: request.method,
    url: url.pathname + url.search,
    headers: Object.fromEntries(request.headers),
    body: await request.clone().text(),
    operation: 'other',
    processed: false,
  };
  surface.recognise(call);
  state.log.begin(call);
  gone?.addEventListener('abort', () => state.log.end(call, state.now()), { once: true });
  const outcome = await strike(state, surface, request, call);
  if (outcome.kind === 'reset' || outcome.kind === 'hang') call.status = outcome.kind === 'hang' ? 'hung' : 'reset';
  else if ('response' in outcome) call.status = outcome.response.status;
  if (outcome.kind !== 'hang') state.log.end(call, state.now());
  return { call, outcome };
}

async function strike(state: TenantState, surface: Surface, request: Request, call: Call): Promise<Outcome> {
  let delayAfter = 0;
  const answer = async (): Promise<Outcome> => {
    const response = await surface.answer(request, call);
    if (delayAfter > 0) await sleep(delayAfter);
    return { kind: 'answer', response };
  };
  for (const fault of state.faults.take(call)) {
    switch (fault.kind) {
      case 'delay':
        if (fault.processed) delayAfter += fault.ms;
        else await sleep(fault.ms);
        break;
      case 'approvedMeanwhile':
        // An approver can decide only what still waits for a decision.
        if (call.accessRequestId && state.directory.findRequest(call.accessRequestId)?.state === 'pendingApproval') {
          state.directory[fault.to ?? 'approve'](call.accessRequestId);
        }
        break;
      case 'hang':
        if (fault.processed) await surface.answer(request, call);
        return { kind: 'hang' };
      case 'resetBefore':
        return { kind: 'reset' };
      case 'resetAfter':
        await surface.answer(request, call);
        return { kind: 'reset' };
      case 'halfBody':
        return { kind: 'half', response: await surface.answer(request, call) };
      case '401claims':
        surface.raiseChallenge(call, fault);
        return answer();
      default: {
        const isProcessed = 'processed' in fault && fault.processed === true;
        const isSpoiled = ['foreignNextLink', 'selfNextLink', 'wrongShape', 'hugeBody'].includes(fault.kind);
        const proper = isProcessed || isSpoiled ? await surface.answer(request, call) : undefined;
        const response = await surface.faultAnswer(fault, call, proper);
        return response ? { kind: 'answer', response } : answer();
      }
    }
  }
  return answer();
}

/** By the global timer, which a test with a clock of its own drives too. */
function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
