import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf } from '../../build/written/filesOf.ts';

/** A build where a host finds it. */
export interface PlacedBuild {
  /** Of its folder. */
  readonly name: string;
  /** Its `config.json` was there already, is another, and has stayed. */
  readonly keepsConfiguration: boolean;
}

/** What operators may edit where it is. */
const edited = 'config.json';

/**
 * Puts a build beside those that a host serves, and touches nothing that is being asked for: its assets go to those of
 * all builds, whose names change with their content, and everything else into a folder of its own. `folder` is the page's
 * on its host. A build that is there already is made good where it has lost something. Everybody may read all of it,
 * whatever the one who deploys may do by default. Throws Node's error when something cannot be written.
 */
export function placeBuild(dist: string, into: string, folder: string): PlacedBuild {
  const files = filesOf(dist);
  const name = nameOf(dist, files);
  const there = join(into, name);
  for (const file of files.filter(isAsset)) put(join(dist, file), into, join(folder, file));
  const others = files.filter((file) => !isAsset(file));
  if (existsSync(there)) {
    const keepsConfiguration = others.includes(edited) && isAnother(join(dist, edited), join(there, folder, edited));
    for (const file of others) {
      if (!(file === edited && keepsConfiguration)) put(join(dist, file), there, join(folder, file));
    }
    return { name, keepsConfiguration };
  }
  // By another name until it is complete, so that what has its own name can be relied on.
  const part = `${there}.part`;
  rmSync(part, { recursive: true, force: true });
  makeReadableFolder(part);
  for (const file of others) put(join(dist, file), part, join(folder, file));
  renameSync(part, there);
  return { name, keepsConfiguration: false };
}

function isAsset(file: string): boolean {
  return file.startsWith('assets/');
}

/** Whether a file is there, and is not the same. */
function isAnother(source: string, target: string): boolean {
  return existsSync(target) && !readFileSync(target).equals(readFileSync(source));
}

/** A file that is there as it should be stays; another is replaced in one moment. */
function put(source: string, base: string, file: string): void {
  const target = join(base, file);
  if (existsSync(target) && !isAnother(source, target)) return;
  makeReadableFolder(dirname(target));
  replaceFile(target, (part) => copyFileSync(source, part));
}

/** Puts a file that everybody may read in the place of another, in one moment; `write` makes it under another name. */
export function replaceFile(target: string, write: (part: string) => void): void {
  const part = `${target}.part`;
  write(part);
  chmodSync(part, 0o644);
  renameSync(part, target);
}

/** Makes a folder, with those above it, that everybody may read. One that is there stays as it is. */
export function makeReadableFolder(path: string): void {
  if (existsSync(path)) return;
  makeReadableFolder(dirname(path));
  mkdirSync(path);
  chmodSync(path, 0o755);
}

/** A name for what is in a folder, `config.json` too: of another content it is another. */
function nameOf(dist: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(`${file}\0`).update(readFileSync(join(dist, file)));
  return hash.digest('hex').slice(0, 12);
}
