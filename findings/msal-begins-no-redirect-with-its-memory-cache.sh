#!/usr/bin/env bash
# @azure/msal-browser 5.30.0. A good guess: where tokens are to be in memory only (`cacheLocation: 'memoryStorage'`), a page
# signs in by redirect and loses its tokens when it is loaded again. MSAL refuses to begin a redirect then, though it notes
# what it has asked in sessionStorage with every cache. An instance with another cache may begin it, and one with the memory
# cache takes the answer, and stores no token.
. "$(dirname "$0")/check.bash"

expected="$(cat <<'SEEN'
memoryStorage, begins a redirect: in_mem_redirect_unavailable
sessionStorage, begins a redirect: leaves
memoryStorage, takes the answer: somebody@contoso.com
tokens in storage: 0
SEEN
)"
check @azure/msal-browser@5.30.0 happy-dom@21.0.4 <<'PROGRAM'
import { answer, load } from './msalInNode.mjs';
const begin = async (cache) => {
  const msal = await load(cache);
  await msal.handleRedirectPromise();
  const left = answer().then(() => 'leaves');
  const refused = msal.acquireTokenRedirect({ scopes: ['User.Read'] }).catch((error) => error.errorCode);
  console.log(`${cache}, begins a redirect: ${await Promise.race([left, refused])}`);
};
await begin('memoryStorage');
await begin('sessionStorage');
const msal = await load('memoryStorage');
const result = await msal.handleRedirectPromise({ hash: await answer(), navigateToLoginRequestUrl: false });
console.log(`memoryStorage, takes the answer: ${result.account.username}`);
const stored = Object.values({ ...sessionStorage, ...localStorage }).filter((text) => /"secret"/.test(text));
console.log(`tokens in storage: ${stored.length}`);
process.exit();
PROGRAM
