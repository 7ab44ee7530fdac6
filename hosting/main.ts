import { parseArgs } from 'node:util';
import { type HostConfiguration, readHostConfiguration } from './hostHeaders.ts';
import { pageAddress, placeAt } from './place/pageAddress.ts';
import type { Place } from './place/place.ts';
import { placeFrom, placeHelp, placeOptions } from './place/placeOptions.ts';
import { hosts, printHeaders } from './printHeaders.ts';

const usage = `npm run headers -- ${hosts.join('|')} [folder of the build] [--path /apps/mar/] [--no-subdomains]`;
const help = `${usage}

Prints the configuration of a host, with the headers of a built folder ("dist" where none is named).

  --help              prints this
${placeHelp}

The build holds what Netlify, Cloudflare Pages (_headers), IIS (web.config) and Apache (.htaccess) read.
`;

/** `npm run headers -- nginx`: the headers of a built folder for another host, to standard output. */
function main(args: readonly string[]): void {
  const { values, positionals } = read(args);
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const [name, folder = 'dist', ...rest] = positionals;
  const host = hosts.find((known) => known === name);
  if (!host) fail(name === undefined ? `Name a host: ${usage}` : `"${name}" is none of ${hosts.join(', ')}.`);
  if (rest.length > 0) fail(`There is one word too many: "${rest[0]}".`);
  const place = placeOf(values);
  process.stdout.write(printHeaders(host, configurationOf(folder), place));
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...placeOptions,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // Its first sentence says what is wrong; the others are advice about positional arguments.
    return fail(`${String((error as Error).message).split(/[.\n]/)[0]}.`);
  }
}

function placeOf(values: Parameters<typeof placeFrom>[0]): Place {
  try {
    const address = pageAddress('.');
    return placeFrom(values, address && placeAt(address));
  } catch (error) {
    return fail((error as Error).message);
  }
}

function configurationOf(folder: string): HostConfiguration {
  try {
    return readHostConfiguration(folder);
  } catch {
    return fail(`${folder}/staticwebapp.config.json cannot be read. Build first: npm run build`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

main(process.argv.slice(2));
