import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withInlineHashes } from '../build/inlineHashes.ts';
import { withIntegrity } from '../build/integrity.ts';
import { writeFileList } from '../build/written/listFiles.ts';
import { writeHostFilesInto } from '../build/written/writeHostFiles.ts';

/** The `config.json` of {@link makeSmallBuild}. */
export const configurationOfSmallBuild = { clientId: 'b7c9e2a4-31d6-4f58-8e0b-6a1d92c4f073', tenantId: 'contoso.com' };

/** For tests: makes a small build that has everything that a real one has, in a temporary folder, and gives its path. */
export function makeSmallBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  const write = (file: string, content: string) => writeFileSync(join(folder, file), content);
  cpSync(fileURLToPath(new URL('../public', import.meta.url)), folder, { recursive: true });
  write('config.json', JSON.stringify(configurationOfSmallBuild));
  mkdirSync(join(folder, 'assets'));
  write('assets/index-AAAAAAAA.js', 'import("./later-BBBBBBBB.js");const css=["assets/later-CCCCCCCC.css"];');
  write('assets/later-BBBBBBBB.js', 'export {};');
  write('assets/later-CCCCCCCC.css', 'p{}');
  write('sbom.cdx.json', '{}');
  write('third-party-licences.txt', '');
  const page =
    '<script>{}</script><style>p{}</style><script type="module" crossorigin src="./assets/index-AAAAAAAA.js"></script>';
  write(
    'index.html',
    withIntegrity(page, (file) => readFileSync(join(folder, file))),
  );
  const headers = readFileSync(join(folder, 'staticwebapp.config.json'), 'utf8');
  write('staticwebapp.config.json', withInlineHashes(headers, page));
  writeHostFilesInto(folder);
  write('assets/later-BBBBBBBB.js.gz', 'compressed');
  writeFileList(folder);
  return folder;
}
