import { type HostConfiguration, readHostConfiguration } from './hostHeaders.ts';
import { hosts, printHeaders } from './printHeaders.ts';

/** `npm run headers -- nginx`: the headers of a built folder for another host, to standard output. */
function main([name, folder = 'dist', ...rest]: readonly string[]): void {
  const host = hosts.find((known) => known === name);
  if (!host || folder.startsWith('-') || rest.length > 0) {
    fail(`npm run headers -- ${hosts.join('|')} [folder of the build]`);
  }
  process.stdout.write(printHeaders(host, read(folder)));
}

function read(folder: string): HostConfiguration {
  try {
    return readHostConfiguration(folder);
  } catch {
    return fail(`${folder}/staticwebapp.config.json cannot be read. Build first: npm run build`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

main(process.argv.slice(2));
