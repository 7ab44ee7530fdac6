#!/usr/bin/env bash
# @azure/msal-browser 5.30.0. A good guess: where a key of MSAL's cache in sessionStorage holds no JSON, MSAL takes it for
# absent, as it does with a token that it cannot read, and the person signs in again. For the list of accounts it throws, at
# every start and at every sign-in, until somebody removes the key.
. "$(dirname "$0")/check.bash"

expected="$(cat <<'SEEN'
a damaged list of accounts: getAllAccounts SyntaxError, and after a reload SyntaxError
a damaged access token: getAllAccounts 1 account
SEEN
)"
check @azure/msal-browser@5.30.0 happy-dom@21.0.4 <<'PROGRAM'
import { load, signIn } from './msalInNode.mjs';
await signIn();
const keys = Object.keys({ ...sessionStorage });
const accounts = async () => {
  try {
    const msal = await load();
    return `${msal.getAllAccounts().length} account`;
  } catch (error) {
    return error.name;
  }
};
/** What comes of it when a value is cut in two. */
const damaged = async (key, look) => {
  const whole = sessionStorage.getItem(key);
  sessionStorage.setItem(key, whole.slice(0, -1));
  const seen = await look();
  sessionStorage.setItem(key, whole);
  return seen;
};
const list = keys.find((key) => key.endsWith('account.keys'));
console.log(`a damaged list of accounts: getAllAccounts ${await damaged(list, async () => `${await accounts()}, and after a reload ${await accounts()}`)}`);
const token = keys.find((key) => key.includes('accesstoken'));
console.log(`a damaged access token: getAllAccounts ${await damaged(token, accounts)}`);
process.exit();
PROGRAM
