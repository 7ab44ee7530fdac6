import { type CheckedConfiguration, checkConfiguration } from './configuration.ts';

/**
 * A checked configuration, or why there is none: the page came by http, so that the browser lets it sign nobody in; or
 * the file is absent, could not be fetched, is no JSON, or has a mistake.
 */
export type LoadedConfiguration =
  | CheckedConfiguration
  | { readonly ok: false; readonly insecure: true }
  | { readonly ok: false; readonly missing: true }
  | { readonly ok: false; readonly unreachable: true }
  | { readonly ok: false; readonly notJson: true };

/**
 * Fetches and checks `config.json` beside the page. The request has the form of the `<link rel="preload">` in
 * `index.html`, so that the browser fetches the file once. Never throws.
 */
export async function loadConfiguration(): Promise<LoadedConfiguration> {
  if (!isSecureContext) return { ok: false, insecure: true };
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
  return checkConfiguration(content);
}
