#!/usr/bin/env bash
# @azure/msal-browser 5.30.0. A good guess: a call that the token endpoint has throttled (429) fails in the same way when it
# is made again, and the error tells the status. Instead the first failure has the answer's OAuth error as its errorCode; for
# a minute MSAL then repeats it without asking anybody, with the answer's error_codes, joined, as the errorCode. Neither
# tells the status. Code that goes by errorCode takes the second for something else than the first.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cp "$here/msalInNode.mjs" "$folder"
cd "$folder"
npm install --silent --no-audit --no-fund @azure/msal-browser@5.30.0 happy-dom@21.0.4 >/dev/null
cat > run.mjs <<'PROGRAM'
import { signIn, tokenEndpoint } from './msalInNode.mjs';
const silently = await signIn();
const body = { error: 'invalid_request', error_codes: [90055], error_description: 'AADSTS90055: Busy.' };
tokenEndpoint.failure = { status: 429, headers: {}, body };
for (let time = 0; time < 2; time++) console.log(await silently(), '- asked', tokenEndpoint.calls - 1);
process.exit();
PROGRAM
seen="$(node run.mjs)"
echo "$seen"
expected="$(cat <<'SEEN'
rejected, ServerError, code "invalid_request", status not told - asked 1
rejected, ServerError, code "90055", status not told - asked 1
SEEN
)"
[ "$seen" = "$expected" ] || { echo 'This has changed.' >&2; exit 1; }
