import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './ask.ts';

/**
 * Says of a deployed page, whose `url` ends with a slash, by which keys its `config.json` is another than that of the build
 * in `folder`: it may have been edited there, or forgotten. `undefined` where both say the same. Rejects when there is none.
 */
export async function otherConfigurationThere(url: string, folder: string): Promise<string | undefined> {
  const [there, here] = [
    parse((await ask(`${url}config.json`)).content.toString('utf8')),
    parse(readFileSync(join(folder, 'config.json'), 'utf8')),
  ];
  const keys = [...new Set([...Object.keys(there), ...Object.keys(here)])];
  const others = keys
    .filter((key) => JSON.stringify(there[key]) !== JSON.stringify(here[key]))
    .map((key) => `"${key}"`);
  if (others.length === 0) return undefined;
  return `Its config.json is not that of ${folder}/: ${others.join(', ')} ${others.length === 1 ? 'differs' : 'differ'}. If nobody has edited it there, deploy again, and reload.`;
}

function parse(text: string): Readonly<Record<string, unknown>> {
  return JSON.parse(text.replace(/^\ufeff/, ''));
}
