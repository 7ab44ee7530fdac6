#!/usr/bin/env bash
# @azure/msal-browser 5.30.0. A good guess: acquireTokenSilent rejects when the token endpoint answers 502. With JSON that has
# no "error", as gateways send it, it resolves: with an empty token and no account.
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
tokenEndpoint.failure = { status: 502, headers: {}, body: { message: 'Bad gateway' } };
console.log(await silently());
process.exit();
PROGRAM
seen="$(node run.mjs)"
echo "$seen"
expected="$(cat <<'SEEN'
resolved, token "", account none
SEEN
)"
[ "$seen" = "$expected" ] || { echo 'This has changed.' >&2; exit 1; }
