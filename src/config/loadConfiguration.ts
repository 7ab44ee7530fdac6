import { type Configuration, readConfiguration } from './configuration.ts';
import type { ConfigurationMistake } from './configurationMistakes.ts';
import { hasOtherApplication } from './otherApplication.ts';

/**
 * A checked configuration, or why there is none: the page came by http, so that the browser lets it sign nobody in; it is
 * not alone at its origin, so that another application could read what it reads; or
 * the file is absent, could not be fetched, is no JSON, or has mistakes: then its `content` may still say whom to ask.
 */
export type LoadedConfiguration =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly mistakes: readonly ConfigurationMistake[]; readonly content: unknown }
  | { readonly ok: false; readonly insecure: true }
  | { readonly ok: false; readonly notAlone: true; readonly content: unknown }
  | { readonly ok: false; readonly missing: true }
  | { readonly ok: false; readonly unreachable: true }
  | { readonly ok: false; readonly notJson: true };

/**
 * Fetches and checks `config.json` beside the page. The request has the form of the `<link rel="preload">` in
 * `index.html`, so that the browser fetches the file once. Never throws.
 */
export async function loadConfiguration(): Promise<LoadedConfiguration> {
  if (!isSecureContext) return { ok: false, insecure: true };
  const otherApplication = hasOtherApplication();
  let response: Response;
  let body: string;
  try {
    response = await fetch('./config.json', { signal: AbortSignal.timeout(15_000) });
    body = await response.text();
  } catch {
    return { ok: false, unreachable: true };
  }
  if (response.status === 404) return { ok: false, missing: true };
  if (!response.ok) return { ok: false, unreachable: true };
  let content: unknown;
  try {
    content = JSON.parse(body);
  } catch {
    return { ok: false, notJson: true };
  }
  if (await otherApplication) return { ok: false, notAlone: true, content };
  const configuration = readConfiguration(content);
  if (configuration) return { ok: true, configuration };
  try {
    const { findMistakes } = await import('./configurationMistakes.ts');
    return { ok: false, mistakes: findMistakes(content), content };
  } catch {
    return { ok: false, unreachable: true };
  }
}
