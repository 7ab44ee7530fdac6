import { startAfresh } from '../browser/startAfresh.ts';
import { configurationKey, readStored, writeStored } from '../browser/storage.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import type { ConfigurationMistake } from './configurationMistakes.ts';
import { hasOtherApplication } from './otherApplication.ts';

/**
 * A checked configuration, or why there is none: the page came by http, so that the browser lets it sign nobody in; it is
 * not alone at its origin, so that another application could read what it reads; or
 * the file is absent, could not be fetched, is no JSON, or has mistakes: then its `content` may still say whom to ask.
 */
export type LoadedConfiguration =
  | {
      readonly ok: true;
      readonly configuration: Configuration;
      /** Resolves when the file has been found to say so, or cannot be had; never where it does not, and the page starts afresh. */
      readonly confirmed: Promise<void>;
    }
  | { readonly ok: false; readonly mistakes: readonly ConfigurationMistake[]; readonly content: unknown }
  | { readonly ok: false; readonly insecure: true }
  | { readonly ok: false; readonly notAlone: true; readonly content: unknown }
  | { readonly ok: false; readonly missing: true }
  | { readonly ok: false; readonly unreachable: true }
  | { readonly ok: false; readonly notJson: true };

/** What came for the file: its text, or why there is none. */
type Fetched = { readonly text: string } | (LoadedConfiguration & { readonly ok: false });

/** Milliseconds for which a tab begins with a file that it has read before. */
const longestRemembered = 3_600_000;
/** Milliseconds after which a file that has not come is taken to say what it said. */
const patience = 3_000;

/**
 * Fetches and checks `config.json` beside the page. A tab that has begun with a file within the last hour begins with it
 * again at once, checked as strictly, while it is fetched anew: where `mayRemember`, and where the file says that devices
 * are people's own, for a page that starts afresh takes the tokens of a shared one along. The request has the form of the
 * `<link rel="preload">` in `index.html`, so that the browser fetches the file once. `now` is in milliseconds since 1970.
 * Never throws.
 */
export async function loadConfiguration(mayRemember: boolean, now: number): Promise<LoadedConfiguration> {
  if (!isSecureContext) return { ok: false, insecure: true };
  const otherApplication = hasOtherApplication();
  const fetching = fetchFile();
  const text = mayRemember ? remembered(now) : undefined;
  const known = text === undefined ? undefined : readConfiguration(parse(text));
  if (known?.devices === 'own' && !(await otherApplication)) {
    return { ok: true, configuration: known, confirmed: confirm(fetching, text) };
  }
  const fetched = await fetching;
  if ('ok' in fetched) return fetched;
  const content = parse(fetched.text);
  if (content === undefined) return { ok: false, notJson: true };
  if (await otherApplication) return { ok: false, notAlone: true, content };
  const configuration = readConfiguration(content);
  if (configuration) {
    writeStored('sessionStorage', configurationKey, `${now} ${fetched.text}`);
    return { ok: true, configuration, confirmed: Promise.resolve() };
  }
  try {
    const { findMistakes } = await import('./configurationMistakes.ts');
    return { ok: false, mistakes: findMistakes(content), content };
  } catch {
    return { ok: false, unreachable: true };
  }
}

async function fetchFile(): Promise<Fetched> {
  try {
    const response = await fetch('./config.json', { signal: AbortSignal.timeout(15_000) });
    const text = await response.text();
    if (response.ok) return { text };
    return response.status === 404 ? { ok: false, missing: true } : { ok: false, unreachable: true };
  } catch {
    return { ok: false, unreachable: true };
  }
}

/**
 * A file that says something else, or is gone, makes the page begin again. One that cannot be had says nothing, and nor does
 * one that comes when the page has been in use for a while: the next page of this tab waits for it.
 */
async function confirm(fetching: Promise<Fetched>, text: string | undefined): Promise<void> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const fetched = await Promise.race([fetching, late]);
  if (fetched && ('text' in fetched ? fetched.text === text : !('missing' in fetched))) return;
  writeStored('sessionStorage', configurationKey, undefined);
  if (!fetched) return;
  startAfresh();
  await new Promise(() => {});
}

/** The text that this tab has begun with lately; a clock that was set back makes it too new. */
function remembered(now: number): string | undefined {
  const [at, text] = readStored('sessionStorage', configurationKey)?.split(/ (.*)/s) ?? [];
  const age = now - Number(at);
  return age >= 0 && age < longestRemembered ? text : undefined;
}

/** `undefined` for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
