import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { hostFiles } from '../../hosting/hostFiles.ts';
import { integrityOf } from '../integrity.ts';
import { afterWriting } from './afterWriting.ts';
import { filesOf } from './filesOf.ts';

/** The name of the list of a build's files, in the build itself. */
export const fileList = 'build-files.json';

/** A build's files by their paths, each with the hash of its content as https://www.w3.org/TR/sri/ spells it. */
export type FileList = Readonly<Record<string, string>>;

/** What may differ from what was built: people edit it, or print it anew for their host. */
const edited: ReadonlySet<string> = new Set(['config.json', fileList, ...hostFiles]);

/** A Vite plugin that lists what has been built: see {@link listFilesOf}. Nothing may change after it. */
export function listFiles(): Plugin {
  return afterWriting('list-files', writeFileList);
}

/** Writes the list of a built folder into it. */
export function writeFileList(folder: string): void {
  writeFileSync(join(folder, fileList), `${JSON.stringify(listFilesOf(folder), undefined, 1)}\n`);
}

/** The files of a folder as they are, but for those that may differ from what was built. */
export function listFilesOf(folder: string): FileList {
  const paths = filesOf(folder)
    .filter((path) => !edited.has(path))
    .toSorted();
  return Object.fromEntries(paths.map((path) => [path, integrityOf(readFileSync(join(folder, path)))]));
}
