import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../build/written/filesOf.ts';

/**
 * Puts a build beside those that a host serves, and touches nothing that is being asked for: its assets go to those of
 * all builds, whose names change with their content, and everything else into a folder of its own. `folder` is the page's
 * on its host. Returns the name of the build's folder. A build that is there already, perhaps with an edited
 * `config.json`, is left as it is. Throws Node's error when something cannot be written.
 */
export function placeBuild(dist: string, into: string, folder: string): string {
  addAssets(join(dist, 'assets'), join(into, folder, 'assets'));
  const name = nameOf(dist);
  const there = join(into, name);
  if (existsSync(there)) return name;
  // By another name until it is complete, so that what has its own name can be relied on.
  const part = `${there}.part`;
  rmSync(part, { recursive: true, force: true });
  const assets = join(dist, 'assets');
  cpSync(dist, join(part, folder), { recursive: true, filter: (source) => source !== assets });
  renameSync(part, there);
  return name;
}

/** Adds what is missing. A file that is there as it should be stays; another is replaced in one moment. */
function addAssets(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from)) {
    const [source, target] = [join(from, file), join(to, file)];
    if (existsSync(target) && readFileSync(target).equals(readFileSync(source))) continue;
    copyFileSync(source, `${target}.part`);
    renameSync(`${target}.part`, target);
  }
}

/** A name for what is in a folder, `config.json` too: of another content it is another. */
function nameOf(dist: string): string {
  const hash = createHash('sha256');
  for (const file of filesOf(dist).toSorted()) hash.update(`${file}\0`).update(readFileSync(join(dist, file)));
  return hash.digest('hex').slice(0, 12);
}
