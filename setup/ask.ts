import { request as requestByHttp } from 'node:http';
import { request as requestByHttps } from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** How long a host may take, in milliseconds. */
const patience = 15_000;

/** What a host answers, as it came over the wire. */
export interface SiteAnswer {
  readonly status: number;
  /** By their names in lower case; of a header that came twice both values, joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** How many bytes the content had on its way. */
  readonly weight: number;
  /** The content, decompressed. */
  readonly content: Buffer;
}

/**
 * Asks for an address as a browser does that takes gzip and brotli, and follows no redirect. Rejects with Node's error
 * where nobody answers, and with zlib's where the content is not what its header says.
 */
export function ask(url: string): Promise<SiteAnswer> {
  const request = url.startsWith('https:') ? requestByHttps : requestByHttp;
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { headers: { 'accept-encoding': 'gzip, br' }, timeout: patience }, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const body = Buffer.concat(parts);
        const headers = Object.fromEntries(
          Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
        );
        try {
          const content = decompressed(body, headers['content-encoding']);
          resolve({ status: incoming.statusCode ?? 0, headers, weight: body.length, content });
        } catch (error) {
          reject(error);
        }
      });
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer within ${patience / 1_000} seconds`)));
    outgoing.on('error', reject);
    outgoing.end();
  });
}

/** The content of an answer by what its header says of it. Throws zlib's error where it is not that. */
export function decompressed(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}
