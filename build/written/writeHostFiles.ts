import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readHostConfiguration } from '../../hosting/hostHeaders.ts';
import type { Place } from '../../hosting/place/place.ts';
import { filesBeside, printHeaders, writtenFiles } from '../../hosting/printHeaders.ts';
import { afterWriting } from './afterWriting.ts';

/** A Vite plugin that writes what hosts read beside the finished page: see {@link writeHostFilesInto}. */
export function writeHostFiles(place?: Place): Plugin {
  return afterWriting('write-host-files', (folder) => writeHostFilesInto(folder, place));
}

/**
 * Writes into a built folder, for each host that takes its configuration from there, the headers that
 * `staticwebapp.config.json` has there. They hold the hashes of this build, so they cannot be kept from another.
 */
export function writeHostFilesInto(folder: string, place?: Place): void {
  const configuration = readHostConfiguration(folder);
  for (const { file, host } of writtenFiles)
    writeFileSync(join(folder, file), printHeaders(host, configuration, place));
}

/**
 * A Vite plugin that writes `dist-hosts/` beside `dist/`: for servers whose configuration is elsewhere, what
 * `npm run headers` prints, of this very build. See {@link writeFilesBeside}.
 */
export function writeHostFilesBeside(place?: Place): Plugin {
  return afterWriting('write-host-files-beside', (folder) => {
    writeFilesBeside(folder, place);
  });
}

/** Writes those files beside a built folder, in place of what an earlier build has written there, and gives their folder. */
export function writeFilesBeside(folder: string, place?: Place): string {
  const beside = `${folder}-hosts`;
  const configuration = readHostConfiguration(folder);
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside);
  for (const { file, host } of filesBeside) writeFileSync(join(beside, file), printHeaders(host, configuration, place));
  return beside;
}
