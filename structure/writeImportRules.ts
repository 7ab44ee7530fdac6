import { writeFileSync } from 'node:fs';
import { importRules } from './importRules.ts';

// `npm run floors`: writes what follows from `floors.ts` for the linter, which `biome.json` takes over.
writeFileSync(new URL('importRules.json', import.meta.url), importRules());
