import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { compress } from './compress.ts';
import { hostFiles } from './hostFiles.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Answers a request out of a folder as a static host does. What does not exist is a 404 in plain text, never a page, and
 * nobody may keep it.
 */
export async function staticHost(
  directory: string,
  request: Request,
  headers: Record<string, string>,
): Promise<Response> {
  const path = pathOf(directory, mergeSlashes(new URL(request.url).pathname));
  const content = path && (await readFile(path).catch(() => undefined));
  if (!path || !content) {
    return new Response('Not found', {
      status: 404,
      headers: { ...headers, 'cache-control': 'no-store', 'content-type': 'text/plain' },
    });
  }
  const type = types[extname(path)] ?? 'application/octet-stream';
  if (!/\bbr\b/.test(request.headers.get('accept-encoding') ?? '')) {
    return new Response(content, { headers: { ...headers, 'content-type': type } });
  }
  return new Response((await compressedBeside(path)) ?? (await compress(content)), {
    headers: { ...headers, 'content-type': type, 'content-encoding': 'br' },
  });
}

/** What the build has compressed beside a file; `undefined` where it has not, or where the file was changed afterwards. */
async function compressedBeside(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const [file, beside] = await Promise.all([stat(path), stat(`${path}.br`)]);
    return beside.mtimeMs < file.mtimeMs ? undefined : new Uint8Array(await readFile(`${path}.br`));
  } catch {
    return undefined;
  }
}

/** A path without repeated slashes: nginx and most hosts serve the same for both. */
export function mergeSlashes(pathname: string): string {
  return pathname.replaceAll(/\/{2,}/g, '/');
}

function pathOf(directory: string, pathname: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname === '/' ? '/index.html' : pathname);
  } catch {
    return undefined;
  }
  if (isHidden(decoded)) return undefined;
  const path = normalize(join(directory, decoded));
  return path.startsWith(normalize(directory) + sep) && !decoded.includes('\0') ? path : undefined;
}

/** What is for hosts, and the compressed files by names of their own: other hosts do not serve them either. */
function isHidden(path: string): boolean {
  return hostFiles.some((file) => path === `/${file}`) || /\.(br|gz)$/.test(path);
}
