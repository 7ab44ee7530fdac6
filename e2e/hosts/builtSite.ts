import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { CheckConfiguration } from '../../setup/mistakeInWords.ts';
import { type Configuration, readConfiguration } from '../../src/config/configuration.ts';
import type { Answer } from './servers/ask.ts';

/** The production build that hosts are tried with. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));
/** The path of the first script of its first load. */
export const asset = `assets/${readdirSync(join(dist, 'assets')).find((name) => /^index-.*\.js$/.test(name))}`;

const configuration = readConfiguration({ clientId: crypto.randomUUID(), tenantId: 'contoso.com' }) as Configuration;
/** The build holds placeholders: a check as if somebody had set it up. */
export const asIfSetUp: CheckConfiguration = () => ({ ok: true, configuration });

/** The content of a file of the build by its path on a host, where the page is the empty one. */
export function builtFile(path: string): Buffer {
  return readFileSync(join(dist, path || 'index.html'));
}

/** Expects these headers of an answer, each from its one line. */
export function expectHeaders({ lines }: Answer, wanted: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(wanted)) expect(lines.get(name), name).toEqual([value]);
}
