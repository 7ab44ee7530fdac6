import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-browser';
import { readJson } from '../browser/readJson.ts';

/** How long one call to Microsoft Entra ID may take, in milliseconds. */
const timeout = 15_000;
/** The largest answer that is read, in bytes: tokens of somebody in hundreds of groups are a tenth of it. */
const largest = 1_024 * 1_024;

/**
 * MSAL's way to the token endpoint. MSAL's own has no timeout, and joins every later silent call to the one that hangs;
 * it also repeats a failed POST by itself. Throws (MSAL then says `network_error`) when there is no answer or no JSON, when
 * the answer is too large, and when it leads elsewhere: what is sent there holds a code or a refresh token.
 */
export const networkClient: INetworkModule = {
  sendGetRequestAsync: (url, options) => send('GET', url, options),
  sendPostRequestAsync: (url, options) => send('POST', url, options),
};

async function send<Body>(
  method: 'GET' | 'POST',
  url: string,
  options: NetworkRequestOptions | undefined,
): Promise<NetworkResponse<Body>> {
  const response = await fetch(url, {
    method,
    headers: options?.headers ?? {},
    body: method === 'POST' ? (options?.body ?? '') : null,
    signal: AbortSignal.timeout(timeout),
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  });
  const { status, headers } = response;
  const body = (await readJson(response, largest)) as Body;
  return {
    status,
    headers: Object.fromEntries(headers),
    // MSAL's errors do not tell the status, and any OAuth error may come with one of these.
    body: status === 429 || status >= 500 ? { ...body, error: 'temporarily_unavailable' } : body,
  };
}
