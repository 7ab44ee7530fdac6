import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withImportMap } from '../build/importMap.ts';
import { withInlineHashes } from '../build/inlineHashes.ts';
import { withIntegrity } from '../build/integrity.ts';
import { withPolicyTag } from '../build/policyTag.ts';
import { writeFileList } from '../build/written/listFiles.ts';
import { writeHostFilesInto } from '../build/written/writeHostFiles.ts';
import { forCloud } from '../hosting/hostHeaders.ts';
import type { CloudName } from '../src/config/clouds.ts';

/** The `config.json` of {@link makeSmallBuild}. */
export const configurationOfSmallBuild = { clientId: 'b7c9e2a4-31d6-4f58-8e0b-6a1d92c4f073', tenantId: 'contoso.com' };

/** For tests: makes a small build that has everything that a real one has, in a temporary folder, and gives its path. */
export function makeSmallBuild(cloud: CloudName = 'global'): string {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  const write = (file: string, content: string) => writeFileSync(join(folder, file), content);
  cpSync(fileURLToPath(new URL('../public', import.meta.url)), folder, { recursive: true });
  write('config.json', JSON.stringify({ ...configurationOfSmallBuild, ...(cloud !== 'global' && { cloud }) }));
  mkdirSync(join(folder, 'assets'));
  write('assets/index-AAAAAAAA.js', 'import("./later-BBBBBBBB.js");const css=["assets/later-CCCCCCCC.css"];');
  write('assets/later-BBBBBBBB.js', 'export {};');
  write('assets/later-CCCCCCCC.css', 'p{}');
  write('sbom.cdx.json', '{}');
  write('third-party-licences.txt', '');
  const read = (file: string) => readFileSync(join(folder, file));
  const scripts = ['assets/index-AAAAAAAA.js', 'assets/later-BBBBBBBB.js'];
  const page = withImportMap(
    '<head><meta charset="utf-8"><script>{let isEnglish;document.title=isEnglish?`landing`:`list`}</script><style>p{}</style><script type="module" crossorigin src="./assets/index-AAAAAAAA.js"></script></head>',
    new Map(scripts.map((file) => [file, read(file)])),
  );
  const headers = withInlineHashes(forCloud(read('staticwebapp.config.json').toString(), cloud), page);
  write('staticwebapp.config.json', headers);
  write('index.html', withPolicyTag(withIntegrity(page, read), JSON.parse(headers)));
  writeHostFilesInto(folder);
  write('assets/later-BBBBBBBB.js.gz', 'compressed');
  writeFileList(folder);
  return folder;
}
