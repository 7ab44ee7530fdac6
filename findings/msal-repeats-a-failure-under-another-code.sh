#!/usr/bin/env bash
# @azure/msal-browser 5.30.0. A good guess: a call that the token endpoint has throttled (429) fails in the same way when it
# is made again, and the error tells the status. Instead the first failure has the answer's OAuth error as its errorCode; for
# a minute MSAL then repeats it without asking anybody, with the answer's error_codes, joined, as the errorCode. Neither
# tells the status. Code that goes by errorCode takes the second for something else than the first.
. "$(dirname "$0")/check.bash"

expected="$(cat <<'SEEN'
rejected, ServerError, code "invalid_request", status not told - asked 1
rejected, ServerError, code "90055", status not told - asked 1
SEEN
)"
check @azure/msal-browser@5.30.0 happy-dom@21.0.4 <<'PROGRAM'
import { signIn, tokenEndpoint } from './msalInNode.mjs';
const silently = await signIn();
const body = { error: 'invalid_request', error_codes: [90055], error_description: 'AADSTS90055: Busy.' };
tokenEndpoint.failure = { status: 429, headers: {}, body };
for (let time = 0; time < 2; time++) console.log(await silently(), '- asked', tokenEndpoint.calls - 1);
process.exit();
PROGRAM
