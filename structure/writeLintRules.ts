import { readFileSync, writeFileSync } from 'node:fs';
import { lintRules } from './lintRules.ts';

/** `npm run floors`: writes what follows from `floors.ts` into the linter's configuration. */
const file = new URL('../biome.json', import.meta.url);
const configuration = JSON.parse(readFileSync(file, 'utf8'));
writeFileSync(file, `${JSON.stringify({ ...configuration, overrides: lintRules() }, undefined, 2)}\n`);
