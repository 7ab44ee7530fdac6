import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Says by which keys the `config.json` of a deployed page, with this content, is another than that of the build in `folder`:
 * it may have been edited there, or forgotten. `undefined` where both say the same. Throws where one is no JSON.
 */
export function otherConfiguration(content: Uint8Array, folder: string): string | undefined {
  const there = parseConfigurationFile(content);
  const here = parseConfigurationFile(readFileSync(join(folder, 'config.json')));
  const keys = [...new Set([...Object.keys(there), ...Object.keys(here)])];
  const others = keys
    .filter((key) => JSON.stringify(there[key]) !== JSON.stringify(here[key]))
    .map((key) => `"${key}"`);
  if (others.length === 0) return undefined;
  return `Its config.json is not that of ${folder}/: ${others.join(', ')} ${others.length === 1 ? 'differs' : 'differ'}. If nobody has edited it there, deploy again, and reload.`;
}

/** The content of a `config.json`, as the page decodes it: without a byte order mark. Throws where it is no JSON. */
export function parseConfigurationFile(content: Uint8Array): Readonly<Record<string, unknown>> {
  return JSON.parse(new TextDecoder().decode(content));
}
