import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashesInPage, moduleHashes } from '../../build/importMap.ts';
import { policyInPage, policyTag } from '../../build/policyTag.ts';
import { filesOf } from '../../build/written/filesOf.ts';
import { headersOf, readHostConfiguration } from '../../hosting/hostHeaders.ts';

/**
 * Compares what the page of a built folder says of itself with what is there: its policy with that of the headers, and the
 * hashes in its import map with the scripts. One sentence for each thing that differs.
 */
export function checkPage(folder: string): readonly string[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return [...checkPolicy(folder, page), ...checkImportMap(folder, page)];
}

function checkPolicy(folder: string, page: string): readonly string[] {
  const said = policyTag.exec(page)?.[1];
  if (said === undefined) {
    return ['index.html holds no policy: where a host loses the headers, nothing would take their place. Build again.'];
  }
  let policy: string | undefined;
  try {
    policy = headersOf(readHostConfiguration(folder), '/')['content-security-policy'];
  } catch {
    // That there are no headers is said elsewhere.
  }
  if (policy === undefined || policyInPage(policy) === said) return [];
  return ['The policy in index.html is another than that in staticwebapp.config.json, and both count. Build again.'];
}

function checkImportMap(folder: string, page: string): readonly string[] {
  const noted = hashesInPage(page);
  if (!noted)
    return ['index.html holds no import map with the hashes of the scripts: a browser would run any. Build again.'];
  const files = filesOf(folder).filter((file) => file.endsWith('.js'));
  const there = moduleHashes(page, new Map(files.map((file) => [file, readFileSync(join(folder, file))])));
  const wrong = Object.entries(there).filter(([file, hash]) => noted[file] !== hash);
  return wrong.map(([path]) => {
    const file = path.replace(/^\.\//, '');
    return noted[path] === undefined
      ? `${file} has no hash in the import map of index.html, so browsers run it whatever it is. Build again.`
      : `${file} is not the one that index.html was built with: its hash in the import map differs.`;
  });
}
