/** A row as Graph's beta sends it, or as little of it as a test needs. */
export interface WireRow {
  id: string;
  requestState?: string;
  [property: string]: unknown;
}

/** One call that the page made. */
export interface FakeCall {
  readonly method: string;
  readonly url: string;
  readonly body: string | undefined;
}

type Answer = () => Response | Promise<Response>;

/** A Microsoft Graph of one person that lives behind a `fetch`: it lists their requests and cancels them. */
export interface FakeGraph {
  readonly fetch: typeof fetch;
  readonly calls: readonly FakeCall[];
  /**
   * The person's own requests, those that they made for somebody else, and what they have access to: `undefined` is
   * not told. A test may change them at any time.
   */
  readonly rows: { target: WireRow[]; createdBy: WireRow[]; assignments: WireRow[] | undefined };
  /** Answers the next call of a method in another way: a failure, a delay, or never. */
  answerNext(method: 'GET' | 'POST', answer: Answer): void;
}

/** Makes a {@link FakeGraph} with the person's own requests. */
export function createFakeGraph(target: WireRow[], createdBy: WireRow[] = []): FakeGraph {
  const rows: FakeGraph['rows'] = { target, createdBy, assignments: undefined };
  const calls: FakeCall[] = [];
  const others: { method: string; answer: Answer }[] = [];

  async function answer(url: string, init: RequestInit = {}): Promise<Response> {
    const { method = 'GET', body, signal } = init;
    calls.push({ method, url, body: typeof body === 'string' ? body : undefined });
    const index = others.findIndex((other) => other.method === method);
    const [other] = index < 0 ? [] : others.splice(index, 1);
    const response = Promise.resolve(other ? other.answer() : method === 'GET' ? list(url) : cancel(url));
    return Promise.race([response, whenAborted(signal)]);
  }

  function list(url: string): Response {
    if (/[Aa]ssignments\/filterByCurrentUser/.test(url)) {
      return rows.assignments ? json(200, { value: rows.assignments }) : json(403);
    }
    return json(200, { value: url.includes("on='createdBy'") ? rows.createdBy : rows.target });
  }

  function cancel(url: string): Response {
    const id = decodeURIComponent(url.split('/').at(-2) ?? '');
    for (const row of [...rows.target, ...rows.createdBy]) if (row.id === id) row.requestState = 'canceled';
    return new Response(null, { status: 204 });
  }

  return {
    fetch: (input, init) => answer(String(input), init),
    calls,
    rows,
    answerNext: (method, other) => void others.push({ method, answer: other }),
  };
}

/** An answer with a body of JSON. */
export function json(status: number, body: unknown = {}, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** Never answers; the caller's own time limit ends the call. */
export function noAnswer(): Promise<Response> {
  return new Promise(() => undefined);
}

function whenAborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }));
}
