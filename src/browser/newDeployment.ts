import { leftBuildKey, readStored, writeStored } from './storage.ts';

/**
 * A deployment removes the chunks that an open page has not loaded yet. When a chunk cannot be loaded and the host
 * serves another build by now, the page reloads: once, for a host that serves both builds in turn would make it reload
 * for ever. A chunk that is lost for another reason is reported where it was wanted, and so is one while `isBusy`
 * resolves to true.
 */
export function watchForNewDeployment(isBusy: () => Promise<boolean>): void {
  if (leftBuild() !== ownBuild()) noteLeftBuild(undefined);
  // https://vite.dev/guide/build#load-error-handling
  addEventListener('vite:preloadError', () => void leaveOldBuild(isBusy).catch(() => undefined));
}

/** Says that a file of the build could not be loaded, as Vite says it of a chunk. */
export function reportLostFile(): void {
  dispatchEvent(new Event('vite:preloadError'));
}

async function leaveOldBuild(isBusy: () => Promise<boolean>): Promise<void> {
  const build = ownBuild();
  if (!build || leftBuild() === build) return;
  if (!(await isReplaced(build)) || (await isBusy())) return;
  // Without the note it might not be the only time.
  if (noteLeftBuild(build)) location.reload();
}

/** The first of the page's scripts: it names the second, so its name changes with every change of the code. */
function ownBuild(): string | undefined {
  return document.querySelector('script[type=module][src]')?.getAttribute('src') ?? undefined;
}

async function isReplaced(build: string): Promise<boolean> {
  const response = await fetch('./', { cache: 'no-store', signal: AbortSignal.timeout(10_000) });
  const page = await response.text();
  return response.ok && page.includes('type="module"') && !page.includes(build);
}

const leftBuild = () => readStored('sessionStorage', leftBuildKey);
const noteLeftBuild = (build: string | undefined) => writeStored('sessionStorage', leftBuildKey, build);
