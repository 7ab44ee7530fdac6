#!/usr/bin/env bash
# @azure/msal-browser 5.30.0. A good guess: acquireTokenSilent rejects when the token endpoint answers 502. With JSON that has
# no "error", as gateways send it, it resolves: with an empty token and no account.
. "$(dirname "$0")/check.bash"

expected="$(cat <<'SEEN'
resolved, token "", account none
SEEN
)"
check @azure/msal-browser@5.30.0 happy-dom@21.0.4 <<'PROGRAM'
import { signIn, tokenEndpoint } from './msalInNode.mjs';
const silently = await signIn();
tokenEndpoint.failure = { status: 502, headers: {}, body: { message: 'Bad gateway' } };
console.log(await silently());
process.exit();
PROGRAM
