/**
 * Whether another application has settled at this origin: it has a service worker there, which sees and may change all
 * that pages of the origin ask for and get; or it keeps sign-ins of MSAL in `localStorage`, which this page never does, and
 * then hears of accounts through MSAL's broadcast channel. Never rejects.
 */
export async function hasOtherApplication(): Promise<boolean> {
  try {
    const workers = await navigator.serviceWorker?.getRegistrations();
    return workers?.length > 0 || Object.keys(localStorage).some((key) => key.startsWith('msal.'));
  } catch {
    // A browser that closes both to this page closes them to the other one.
    return false;
  }
}
