import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cloudNames } from '../../src/config/clouds.ts';
import { forCloud, readHostConfiguration } from './hostHeaders.ts';
import { hosts, printHeaders } from './printHeaders.ts';

const source = fileURLToPath(new URL('../../public', import.meta.url));

/** `npm run headers -- nginx`: the headers of `public/staticwebapp.config.json` for another host, to standard output. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { cloud: { type: 'string', default: 'global' } },
  });
  const host = hosts.find((name) => name === positionals[0]);
  const cloud = cloudNames.find((name) => name === values.cloud);
  if (!host || !cloud || positionals.length > 1) {
    console.error(`npm run headers -- ${hosts.join('|')} [--cloud ${cloudNames.join('|')}]`);
    process.exit(1);
  }
  process.stdout.write(forCloud(printHeaders(host, readHostConfiguration(source)), cloud));
}

main();
