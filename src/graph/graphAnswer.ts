/** What somebody needs to find one call again, on the phone or in Microsoft's logs. Holds nothing private. */
export interface CallHandle {
  /** When the call began, in milliseconds since 1970. */
  readonly at: number;
  /**
   * The GUID this app gave the call; absent where nothing was sent, and where Graph, or something in front of it, does not
   * admit the header.
   */
  readonly clientRequestId: string | undefined;
  /** The GUID Graph gave the call; absent when there was no answer, or none that a browser may read. */
  readonly requestId?: string | undefined;
  /** The HTTP status; absent when there was no answer. */
  readonly status?: number | undefined;
}

/**
 * The end of one call to Graph, as a value. For a POST each kind says whether it can have had an effect:
 *
 * | kind | wire | effect of a POST |
 * |---|---|---|
 * | `ok` | 2xx | yes |
 * | `refused` | 400, 401 (after one replay), 403, 404, 409, 410 | none |
 * | `needsInteraction` | nothing sent, or 401; no token without the person | none |
 * | `throttled` | nothing sent (an earlier `Retry-After` holds), or 429 | none |
 * | `unreachable` | offline, or no token to send it with (none came, or the browser's storage is full); for a GET also a failed fetch | none |
 * | `unknown` | time ran out, connection lost, 5xx, any other status, an answer that cannot be read | nobody knows |
 */
export type GraphAnswer = { readonly kind: 'ok'; readonly body: unknown; readonly handle: CallHandle } | GraphFailure;

/** Every end of a call but a success. */
export type GraphFailure =
  | { readonly kind: 'refused'; readonly status: number; readonly handle: CallHandle }
  | { readonly kind: 'needsInteraction'; readonly claims?: string | undefined; readonly handle: CallHandle }
  | { readonly kind: 'throttled'; readonly until: number | undefined; readonly handle: CallHandle }
  | {
      readonly kind: 'unreachable';
      readonly cause: 'offline' | 'token' | 'storage' | 'network';
      readonly handle: CallHandle;
    }
  | {
      readonly kind: 'unknown';
      readonly cause: 'timeout' | 'network' | 'status' | 'unreadable';
      readonly handle: CallHandle;
    };
