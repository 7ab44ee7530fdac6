import { parseArgs } from 'node:util';
import { pageAddress, placeAt } from '../../hosting/place/pageAddress.ts';
import type { Place } from '../../hosting/place/place.ts';
import { placeFrom, placeHelp, placeOptions } from '../../hosting/place/placeOptions.ts';

/** The hosts whose configuration can name the folder of a build, and which change to another without a pause. */
export const deployHosts = ['nginx', 'caddy', 'apache', 'lighttpd'] as const;

/** What `npm run deploy` was asked for. */
export type DeployArguments = { readonly help: true } | DeployWishes;

export interface DeployWishes {
  readonly host: (typeof deployHosts)[number];
  /** The folder of all builds, as the host names it. */
  readonly root: string;
  /** The same folder, or another from which it is copied to the host. */
  readonly into: string;
  /** The folder of the build. */
  readonly dist: string;
  readonly place: Place;
}

const usage = `npm run deploy -- ${deployHosts.join('|')} /srv/my-access-requests [folder of the build] [--into FOLDER] [--path /apps/mar/] [--no-subdomains]`;
export const help = `${usage}

Puts a build ("dist" where none is named) beside those before it, in a folder of the host, and writes the configuration that names it there:
my-access-requests.conf. People get the new page, with its headers, from the moment in which the host reads that, as the command
prints it. To go back, name the folder of a build that is there: /srv/my-access-requests/0123456789ab.

  --into FOLDER       write into another folder, whose content you then copy to that of the host
  --help              prints this
${placeHelp}
`;

/** Reads the command line. Throws an Error whose message says what is wrong with it, and what would be right. */
export function deployArguments(args: readonly string[]): DeployArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...placeOptions, into: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return { help: true };
  const [name, given, dist = 'dist', ...rest] = positionals;
  const host = deployHosts.find((known) => known === name);
  if (name === undefined || given === undefined) throw new Error(`Name a host and its folder: ${usage}`);
  if (!host)
    throw new Error(`"${name}" is none of ${deployHosts.join(', ')}. README.md, "Deploy", says what others need.`);
  if (rest.length > 0) throw new Error(`There is one word too many: "${rest[0]}".`);
  // It goes into a configuration, whose other signs have a meaning there.
  if (!/^(?:[A-Za-z]:)?(?:\/[\w.~-]+)+\/?$/.test(given)) {
    throw new Error(
      `The folder of the host is a whole path of letters, digits and . _ ~ -, such as /srv/my-access-requests, not "${given}".`,
    );
  }
  const address = pageAddress('.');
  const root = given.replace(/\/$/, '');
  return { host, root, into: values.into ?? root, dist, place: placeFrom(values, address && placeAt(address)) };
}
