import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileList, listFilesOf } from '../../build/written/listFiles.ts';
import { hostFiles } from '../../hosting/hostFiles.ts';

/** Compares a built folder with the list that the build has written: one sentence for each file that is not as it was built. */
export function checkFileList(folder: string): readonly string[] {
  let built: Record<string, unknown>;
  try {
    built = JSON.parse(readFileSync(join(folder, fileList), 'utf8'));
  } catch {
    return [`${fileList} is missing or not valid JSON: whether files have changed since the build cannot be told.`];
  }
  const present = listFilesOf(folder);
  const changed = Object.entries(built).flatMap(([path, hash]) => {
    if (present[path] === undefined) return [`${path} is missing: the build has made it.`];
    if (present[path] !== hash) return [`${path} is not as it was built. Build again, and deploy all of it.`];
    return [];
  });
  return [...changed, ...checkHostFiles(folder)];
}

/** What hosts read may be printed anew for a folder or a shared name, but it holds the hashes of this build's page. */
function checkHostFiles(folder: string): readonly string[] {
  const [source, ...others] = hostFiles;
  const hashes = existsSync(join(folder, source))
    ? (readFileSync(join(folder, source), 'utf8').match(/sha256-[\w+/]+=*/g) ?? [])
    : [];
  return others.flatMap((file) => {
    if (!existsSync(join(folder, file))) return [`${file} is missing: the hosts that read it would send no headers.`];
    const text = readFileSync(join(folder, file), 'utf8');
    if (hashes.every((hash) => text.includes(hash))) return [];
    return [`${file} is of another build: its policy lacks the hashes of this page. Print it again: npm run headers`];
  });
}
