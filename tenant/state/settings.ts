/** What a test may change about the tenant's manners while it runs. Everything else is a fault (`faults`). */
export interface TenantSettings {
  /** Rows on one page of a list. Graph's own size is not published. */
  pageSize: number;
  /** Milliseconds from an accepted cancel until the state really changes. */
  cancelDelay: number;
  /** Milliseconds during which lists still show the state as of before a change. */
  staleness: number;
  /** So many walks through a list (counted by their first page) still show each request's previous state. */
  staleReads: number;
  /** Milliseconds before each answer, on all origins; real sockets only. */
  latency: number;
  /** Success of a cancel: Microsoft's text says 200, its example 204. */
  cancelStatus: 200 | 204;
  /** Body that comes with a 200; `undefined` sends none. The app must not read it. */
  cancelBody: unknown;
  /** Refusal of a cancel that comes too late. Graph's code for it is not published, so each of the three must do. */
  notCancellable: { status: 400 | 404 | 409; code: string };
  /**
   * Once set, the seed's beta path is gone and answers so: 400 as live reports show it
   * (https://github.com/microsoftgraph/msgraph-beta-sdk-dotnet/issues/1093), 404 or 410.
   */
  retiredPath: 400 | 404 | 410 | undefined;
  /** Refuses to say who else has to do with a request: these relations are not documented for this function. */
  refusesPeople: 400 | 403 | undefined;
  /** The request headers that a preflight admits, in lower case; `undefined` admits whatever is asked for. */
  admittedHeaders: readonly string[] | undefined;
  /** Seconds a browser may keep a preflight's answer; `undefined` leaves the header out (browsers then take 5 s). */
  preflightMaxAge: number | undefined;
  /** `Cache-Control` of a list; as captured from Graph unless a test makes caches keep it. */
  graphCacheControl: string;
  /** Seconds a new access token lives. MSAL renews 300 s early. */
  tokenLifetime: number;
  /**
   * Whether browsers may send a second request over one connection to login and Graph. Off by default: on a re-used
   * connection that breaks before an answer, Chromium sends a request once more by itself, a POST included.
   */
  keepAlive: boolean;
  /** Laid over the config.json that the app origin serves. */
  config: Record<string, unknown>;
  /** Served in place of config.json, as it is. */
  configJson: { status?: number; contentType?: string; body: string } | undefined;
}

/** The manners of an undisturbed tenant. */
export function defaultSettings(): TenantSettings {
  return {
    pageSize: 100,
    cancelDelay: 0,
    staleness: 0,
    staleReads: 0,
    latency: 0,
    cancelStatus: 204,
    cancelBody: undefined,
    notCancellable: { status: 400, code: 'InvalidOperation' },
    retiredPath: undefined,
    refusesPeople: undefined,
    admittedHeaders: undefined,
    preflightMaxAge: undefined,
    graphCacheControl: 'private',
    tokenLifetime: 3900,
    keepAlive: false,
    config: {},
    configJson: undefined,
  };
}
