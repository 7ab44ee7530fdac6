#!/usr/bin/env bash
# @azure/msal-browser 5.30.0. A good guess: when the browser's storage is full, a refreshed token is handed out all the same,
# or the one before it stays. Instead the call rejects with a CacheError, which is no AuthError and whose errorCode is its own
# name; the access token that was stored is gone; and each further call asks the token endpoint again, in vain.
. "$(dirname "$0")/check.bash"

expected="$(cat <<'SEEN'
stored: accesstoken idtoken refreshtoken
rejected, CacheError, code "CacheError", status not told - asked 1 - stored: idtoken refreshtoken
rejected, CacheError, code "CacheError", status not told - asked 2 - stored: idtoken refreshtoken
SEEN
)"
check @azure/msal-browser@5.30.0 happy-dom@21.0.4 <<'PROGRAM'
import { signIn, Store, tokenEndpoint } from './msalInNode.mjs';
const silently = await signIn();
const stored = () =>
  Object.keys(sessionStorage)
    .flatMap((key) => /(access|id|refresh)token/.exec(key)?.[0] ?? [])
    .sort()
    .join(' ');
console.log('stored:', stored());
Store.isFull = true;
for (let time = 0; time < 2; time++) console.log(await silently(), '- asked', tokenEndpoint.calls - 1, '- stored:', stored());
process.exit();
PROGRAM
