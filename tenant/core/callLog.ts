/** What a call was for. `picker` is the choice made on the sign-in page; `other` is a path that nobody serves. */
export type Operation =
  | 'list'
  | 'assignments'
  | 'cancel'
  | 'get'
  | 'preflight'
  | 'authorize'
  | 'picker'
  | 'token'
  | 'logout'
  | 'discovery'
  | 'keys'
  | 'page'
  | 'other';

/** One call as the tenant saw it. Headers include the bearer token: this log is for tests, never for a screen. */
export interface Call {
  /** Milliseconds on the tenant's clock. */
  readonly at: number;
  readonly origin: 'login' | 'graph';
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  body: string;
  operation: Operation;
  /** Whose token, or who was chosen: the person's name. */
  person?: string;
  /** Status sent; `reset` and `hung` for calls that got none; absent while the call is open. */
  status?: number | 'reset' | 'hung';
  /** Graph's `request-id` of the answer. */
  requestId?: string;
  /** Page of a list, from 1. */
  page?: number;
  /** Which of the two lists. */
  list?: 'target' | 'createdBy';
  /** The request that a cancel or a GET names. */
  accessRequestId?: string;
  /** Whether it took effect: a list was read, a cancel changed something, a token was issued. */
  processed: boolean;
  /** Milliseconds on the tenant's clock at which the answer was out, or the client gone. */
  endedAt?: number;
}

/** Every call that login and Graph received, preflights included, in order of arrival. */
export class CallLog {
  #calls: Call[] = [];
  #open = new Map<string, number>();
  #most = new Map<string, number>();

  /** Calls that match every given field, oldest first. */
  calls(filter: Partial<Call> = {}): readonly Call[] {
    const wanted = Object.entries(filter);
    return this.#calls.filter((call) => wanted.every(([field, value]) => call[field as keyof Call] === value));
  }

  /** Cancel POSTs that Graph received for a request, whatever became of them. */
  hits(accessRequestId: string): number {
    return this.calls({ operation: 'cancel', method: 'POST', accessRequestId }).length;
  }

  /** The most cancel POSTs for a request that were open at one time. */
  concurrentCancels(accessRequestId: string): number {
    return this.#most.get(accessRequestId) ?? 0;
  }

  /** Forgets the past. Calls still open go on counting as open. */
  clear(): void {
    this.#calls = [];
    this.#most = new Map(this.#open);
  }

  /** For the tenant itself: writes down a call that has just arrived. */
  begin(call: Call): void {
    this.#calls.push(call);
    this.#count(call, 1);
  }

  /** For the tenant itself: the answer is out, or the client has gone. */
  end(call: Call, at: number): void {
    if (call.endedAt !== undefined) return;
    call.endedAt = at;
    this.#count(call, -1);
  }

  #count(call: Call, step: 1 | -1): void {
    const id = call.accessRequestId;
    if (call.operation !== 'cancel' || id === undefined) return;
    const open = Math.max(0, (this.#open.get(id) ?? 0) + step);
    this.#open.set(id, open);
    this.#most.set(id, Math.max(open, this.#most.get(id) ?? 0));
  }
}
