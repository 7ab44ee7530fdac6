const key = 'my-access-requests.left-build';

/**
 * A deployment takes away the chunks that an open page has not loaded yet. When a chunk is lost and the host serves
 * another build by now, the page is loaded again: once, for a host that serves both by turns would have it do so for
 * ever. A chunk that is lost for another reason is told where it was wanted, and so is one during a cancel.
 */
export function watchForNewDeployment(): void {
  if (noted() !== ownBuild()) note(undefined);
  // https://vite.dev/guide/build#load-error-handling
  addEventListener('vite:preloadError', () => void leaveOldBuild().catch(() => undefined));
}

async function leaveOldBuild(): Promise<void> {
  const build = ownBuild();
  if (!build || noted() === build) return;
  if (!(await isReplaced(build)) || (await isCancelling())) return;
  // Without the note it might not be the only time.
  if (note(build)) location.reload();
}

/** The page's own script: its name changes with every change of the code. */
function ownBuild(): string | undefined {
  return document.querySelector('script[type=module][src]')?.getAttribute('src') ?? undefined;
}

async function isReplaced(build: string): Promise<boolean> {
  const response = await fetch('./', { cache: 'no-store', signal: AbortSignal.timeout(10_000) });
  const page = await response.text();
  return response.ok && page.includes('type="module"') && !page.includes(build);
}

/** A cancel holds a lock from before it is sent until its outcome is known. */
async function isCancelling(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name?.startsWith('my-access-requests.cancel.'));
}

function noted(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function note(build: string | undefined): boolean {
  try {
    if (build) sessionStorage.setItem(key, build);
    else sessionStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
