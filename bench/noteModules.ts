import { writeFileSync } from 'node:fs';
import { firstLoadModules } from './modules.ts';

// `npm run bench:modules`: what the next broken budget is compared with.
writeFileSync(
  new URL('./firstLoadModules.json', import.meta.url),
  `${JSON.stringify(await firstLoadModules(), null, 2)}\n`,
);
