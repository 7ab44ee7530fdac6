/** Milliseconds. A browser that takes longer to say which workers it has must not keep anybody waiting. */
const patience = 1_000;

/**
 * Whether another application has settled at this origin: it has a service worker there, which sees and may change all
 * that pages of the origin ask for and get; or it keeps sign-ins of MSAL in `localStorage`, which this page never does, and
 * then hears of accounts through MSAL's broadcast channel. Never rejects: a browser that closes one of both to this page
 * closes it to the other one.
 */
export async function hasOtherApplication(): Promise<boolean> {
  return hasSignIns() || Promise.race([hasWorker(), new Promise<boolean>((none) => setTimeout(none, patience, false))]);
}

async function hasWorker(): Promise<boolean> {
  try {
    return (await navigator.serviceWorker.getRegistrations()).length > 0;
  } catch {
    return false;
  }
}

function hasSignIns(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('msal.'));
  } catch {
    return false;
  }
}
