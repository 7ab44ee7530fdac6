/** Where a fault sits: one operation, every Graph call except preflights (`graph`), or every call anywhere (`any`). */
export type FaultPlace =
  | 'list'
  | 'assignments'
  | 'cancel'
  | 'get'
  | 'preflight'
  | 'authorize'
  | 'token'
  | 'logout'
  | 'graph'
  | 'any';

/** What an answer with an HTTP error may be like. */
export interface ErrorManners {
  /** Whether the call took effect all the same; false unless said. */
  readonly processed?: boolean;
  /** `false` leaves out the CORS headers: a browser reports only a failed fetch. */
  readonly cors?: boolean;
  /** Graph's error code, or the OAuth error on the token endpoint. */
  readonly code?: string;
  readonly message?: string;
  /** Seconds; or a date so many seconds from now; or the header's text as it is. Absent: no header. */
  readonly retryAfter?: number | { readonly dateIn: number } | string;
  /** `false` keeps every header from the page's script (no `Access-Control-Expose-Headers`). */
  readonly exposed?: boolean;
}

/** Something that goes wrong, as a value. What it does to a socket or to an in-memory fetch is the carriers' business. */
export type Fault =
  /** Milliseconds before the call is processed, or with `processed` after it: the answer is then an old one. */
  | { readonly kind: 'delay'; readonly ms: number; readonly processed?: boolean }
  /** An approver acts just before the call is processed. */
  | { readonly kind: 'approvedMeanwhile'; readonly to?: 'approve' | 'deny' | 'deliver' }
  /** No answer, ever. */
  | { readonly kind: 'hang'; readonly processed?: boolean }
  /** The connection breaks before the call is processed. */
  | { readonly kind: 'resetBefore' }
  /** Processed, then the connection breaks without an answer. */
  | { readonly kind: 'resetAfter' }
  /** Processed, answered with the headers and half of the body; then the connection breaks. */
  | { readonly kind: 'halfBody' }
  /** A page of HTML from something in front of the service. Status 503 unless said. */
  | { readonly kind: 'html'; readonly status?: number; readonly processed?: boolean; readonly cors?: boolean }
  | ({
      readonly kind: '401' | '403' | '404' | '409' | '410' | '429' | '500' | '502' | '503' | '504';
    } & ErrorManners)
  /**
   * From here on Graph refuses this person's tokens with a claims challenge, unless they were obtained with its claims.
   * `pop`: a PoP challenge stands before it in the same header. `interactionRequired`: no refresh token helps.
   */
  | { readonly kind: '401claims'; readonly pop?: boolean; readonly interactionRequired?: boolean }
  /** The list's nextLink leads to another host, or to another path there. */
  | { readonly kind: 'foreignNextLink'; readonly host?: string; readonly path?: string }
  /** The list's nextLink leads to the page that it stands on. */
  | { readonly kind: 'selfNextLink' }
  /** A 200 whose page, or whose rows, are of the wrong shape. */
  | { readonly kind: 'wrongShape'; readonly of?: 'page' | 'rows' | 'text' }
  /** A 200 with more than 16 MB. */
  | { readonly kind: 'hugeBody' }
  /** Token endpoint: an OAuth refusal with this AADSTS number (see `login/aadsts.ts`). */
  | {
      readonly kind: 'invalid_grant' | 'interaction_required';
      readonly aadsts?: number;
      readonly suberror?: string;
      readonly claims?: string;
    };

/** A fault in the script: what, where, whom, how often. */
export type FaultEntry = Fault & {
  readonly on: FaultPlace;
  readonly match?: {
    readonly page?: number;
    readonly list?: 'target' | 'createdBy';
    /** The request that a cancel names. */
    readonly requestId?: string;
    readonly method?: string;
  };
  /** A name or object id; everybody unless said. */
  readonly person?: string;
  /** How many calls it strikes; 1 unless said, `Infinity` until cleared. */
  readonly times?: number;
  /** What goes wrong from then on: added to the script when this strikes for the first time. */
  readonly afterwards?: readonly FaultEntry[];
};

/** A sign-in that Entra refuses once the person has been chosen. */
export interface SignInFault {
  /** AADSTS number: 65001, 90094, 50105, … */
  readonly code: number;
  readonly person?: string;
  readonly times?: number;
  /** Shown on the login server's own page, without a way back to the app; each code has its default. */
  readonly onPage?: boolean;
  /** The OAuth error in the fragment; each code has its default. */
  readonly error?: string;
}
