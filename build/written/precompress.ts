import { readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { hostFiles } from '../../hosting/hostFiles.ts';
import { afterWriting } from './afterWriting.ts';
import { filesOf } from './filesOf.ts';

/** What is text. Pictures other than SVG are compressed already. */
const texts: ReadonlySet<string> = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt']);
/** Operators edit `config.json` where it is served from: a compressed one would go on saying what it said before. */
const leftAlone: ReadonlySet<string> = new Set(['config.json', ...hostFiles]);
/** Bytes. What is smaller fits into one packet with its headers anyway. */
const worthIt = 1_000;

/** The encodings by the ending of their files; each is as small as zlib makes it. */
const encodings = {
  '.br': (content: Buffer) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  '.gz': (content: Buffer) => promisify(gzip)(content, { level: 9 }),
} as const;

/**
 * A Vite plugin that writes compressed files beside those of the build: see {@link precompressFolder}. It comes after the
 * plugins that still change files. The known plugins for this compress the page before the last of those has run.
 */
export function precompress(): Plugin {
  return afterWriting('precompress', precompressFolder);
}

/**
 * Writes `.br` and `.gz` beside each text of a built folder that is worth it, and removes those that are there from before.
 * A host that sends them sends fewer bytes than one that compresses by itself, and spends no time on it.
 */
export async function precompressFolder(folder: string): Promise<void> {
  const files = filesOf(folder).filter((file) => texts.has(extname(file)) && !leftAlone.has(file));
  await Promise.all(files.map((file) => precompressFile(join(folder, file))));
}

async function precompressFile(file: string): Promise<void> {
  const content = await readFile(file);
  for (const [ending, compress] of Object.entries(encodings)) {
    const compressed = content.length < worthIt ? content : await compress(content);
    if (compressed.length < content.length) await writeFile(file + ending, compressed);
    else await rm(file + ending, { force: true });
  }
}
