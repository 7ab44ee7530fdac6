import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const brotli = promisify(brotliCompress);
const done = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** Content as brotli of the highest quality. It takes a second for the app's scripts, so the same bytes are compressed once a process. */
export function compress(content: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256').update(content).digest('base64');
  const known = done.get(key);
  if (known) return known;
  const compressed = brotli(content).then((buffer) => new Uint8Array(buffer));
  done.set(key, compressed);
  return compressed;
}
