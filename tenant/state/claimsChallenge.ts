/** A demand, made by Graph, for a token that was obtained with certain claims (continuous access evaluation). */
export interface ClaimsChallenge {
  /** The `nbf` that the token must have been asked for, seconds since 1970 as text. */
  readonly nbf: string;
  readonly personId: string;
  /** A `PoP` challenge stands before the `Bearer` one in the same header. */
  readonly pop: boolean;
  /** No refresh token satisfies it: the person must be sent to the login server. */
  readonly interactionRequired: boolean;
}

/** The `claims` that a client has to send to the login server, as JSON text. */
export function claimsOf({ nbf }: ClaimsChallenge): string {
  return JSON.stringify({ access_token: { nbf: { essential: true, value: nbf } } });
}

/** The challenges that stand. Each holds for every token that was not obtained with its claims. */
export class ClaimsChallenges {
  #standing: ClaimsChallenge[] = [];
  #latest = 0;

  raise(personId: string, seconds: number, manners: { pop?: boolean; interactionRequired?: boolean }): void {
    // Two challenges of the same second must not be satisfied by one answer.
    this.#latest = Math.max(this.#latest + 1, Math.floor(seconds));
    const { pop = false, interactionRequired = false } = manners;
    this.#standing.push({ nbf: String(this.#latest), personId, pop, interactionRequired });
  }

  /** The first challenge that this person's token does not satisfy. */
  unsatisfied(personId: string, satisfied: readonly string[]): ClaimsChallenge | undefined {
    return this.#standing.find((challenge) => challenge.personId === personId && !satisfied.includes(challenge.nbf));
  }

  /** The `nbf` values of all challenges that stand against this person: a new sign-in satisfies them. */
  satisfiedBySignIn(personId: string): string[] {
    return this.#standing.filter((challenge) => challenge.personId === personId).map(({ nbf }) => nbf);
  }

  /** The challenge that a `claims` parameter answers. */
  answeredBy(nbf: string | undefined): ClaimsChallenge | undefined {
    return this.#standing.find((challenge) => challenge.nbf === nbf);
  }

  /** Takes all challenges against a person back. */
  forget(personId: string): void {
    this.#standing = this.#standing.filter((challenge) => challenge.personId !== personId);
  }

  clear(): void {
    this.#standing = [];
  }
}

/** What the `claims` parameter of an authorize or token request asks for, as far as this tenant knows it. */
export interface ClaimsRequest {
  /** Client capabilities: `cp1` says that the client can handle claims challenges. */
  readonly capabilities: readonly string[];
  readonly nbf: string | undefined;
}

/** `undefined` for text that is not JSON; MSAL always sends the parameter, `{}` at the least. */
export function readClaims(text: string | undefined): ClaimsRequest | undefined {
  if (!text) return { capabilities: [], nbf: undefined };
  try {
    const asked: { access_token?: { xms_cc?: { values?: string[] }; nbf?: { value?: unknown } | null } } =
      JSON.parse(text);
    const nbf = asked.access_token?.nbf?.value;
    return {
      capabilities: (asked.access_token?.xms_cc?.values ?? []).map((value) => value.toLowerCase()),
      nbf: nbf === undefined ? undefined : String(nbf),
    };
  } catch {
    return undefined;
  }
}
