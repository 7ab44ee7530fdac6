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
      /** Resolves when it is known that the file says so now; never where it does not, and the page starts afresh. */
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

/**
 * Fetches and checks `config.json` beside the page. A tab that has begun with a file before begins with the same one at
 * once, checked as strictly, while it is fetched again. The request has the form of the `<link rel="preload">` in
 * `index.html`, so that the browser fetches the file once. Never throws.
 */
export async function loadConfiguration(): Promise<LoadedConfiguration> {
  if (!isSecureContext) return { ok: false, insecure: true };
  const otherApplication = hasOtherApplication();
  const fetching = fetchFile();
  const text = readStored('sessionStorage', configurationKey);
  const remembered = text === undefined ? undefined : readConfiguration(parse(text));
  if (remembered && !(await otherApplication)) {
    return { ok: true, configuration: remembered, confirmed: fetching.then((fetched) => confirm(fetched, text)) };
  }
  const fetched = await fetching;
  if ('ok' in fetched) return fetched;
  const content = parse(fetched.text);
  if (content === undefined) return { ok: false, notJson: true };
  if (await otherApplication) return { ok: false, notAlone: true, content };
  const configuration = readConfiguration(content);
  if (configuration) {
    remember(fetched.text);
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

/** Whatever has come of the file now, a page that has begun with another one begins again, and finds that. */
function confirm(fetched: Fetched, text: string | undefined): Promise<void> {
  if ('text' in fetched && fetched.text === text) return Promise.resolve();
  remember(undefined);
  startAfresh();
  return new Promise(() => {});
}

function remember(text: string | undefined): void {
  writeStored('sessionStorage', configurationKey, text);
}

/** `undefined` for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
