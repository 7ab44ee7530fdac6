import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readHostConfiguration } from '../../hosting/hostHeaders.ts';
import { lighttpdModules } from '../../hosting/lighttpd.ts';
import { printHeaders } from '../../hosting/printHeaders.ts';
import { type DeployArguments, type DeployWishes, deployArguments, help } from './deployArguments.ts';
import { makeReadableFolder, placeBuild, replaceFile } from './placeBuild.ts';

const file = 'my-access-requests.conf';
/** How each host is told of the file once, and how it reads it again. */
const words = {
  nginx: { include: (path: string) => `include ${path};`, reload: 'nginx -t && nginx -s reload' },
  apache: { include: (path: string) => `Include ${path}`, reload: 'apachectl configtest && apachectl graceful' },
  lighttpd: {
    include: (path: string) => `include "${path}"\nAbove all blocks: ${lighttpdModules}`,
    reload: 'lighttpd -tt -f /etc/lighttpd/lighttpd.conf && systemctl reload lighttpd',
  },
  caddy: { include: (path: string) => `import ${path}`, reload: 'caddy reload --config /etc/caddy/Caddyfile' },
} as const;

/** `npm run deploy -- nginx /srv/my-access-requests`: a build, and the configuration that names it, beside the one before. */
function main(): void {
  const wanted = readArguments();
  if ('help' in wanted) {
    process.stdout.write(help);
    return;
  }
  const { dist } = wanted;
  if (!existsSync(join(pageOf(wanted), 'index.html')))
    fail(`${dist}/index.html is missing. Build first: npm run build`);
  try {
    deploy(wanted);
  } catch (error) {
    fail(`${(error as Error).message}. Nothing has changed for people.`);
  }
}

function deploy(wishes: DeployWishes): void {
  const { host, root, into, dist, place } = wishes;
  const { folder = '/' } = place;
  makeReadableFolder(into);
  const isFirst = !existsSync(join(into, file));
  const { name, keepsConfiguration } = isThere(wishes)
    ? { name: basename(dist), keepsConfiguration: false }
    : placeBuild(dist, into, folder);
  const roots = { page: `${root}/${name}`, assets: root };
  // The last, and in one moment: whoever reloads meanwhile gets all of one build.
  const configuration = readHostConfiguration(pageOf(wishes));
  const printed = printHeaders(host, configuration, { ...place, roots });
  replaceFile(join(into, file), (part) => writeFileSync(part, printed));

  const { include, reload } = words[host];
  console.log(`The build is in ${join(into, name)}, and ${join(into, file)} names it.`);
  if (keepsConfiguration) console.log('config.json was edited there, and stays as it is.');
  if (into !== root) console.log(`Copy it to the host, and delete nothing there: rsync -a ${into}/ HOST:${root}/`);
  if (isFirst) console.log(`Once, in the block of the site: ${include(`${root}/${file}`)}`);
  console.log(`Then: ${reload}`);
}

/** Whether the build is one that was put there before: people go back to it. */
function isThere({ dist, into }: DeployWishes): boolean {
  return resolve(dirname(dist)) === resolve(into) && /^[\da-f]{12}$/.test(basename(dist));
}

/** Where the page is in the build: one that was put there has it in the page's folder. */
function pageOf(wishes: DeployWishes): string {
  return isThere(wishes) ? join(wishes.dist, wishes.place.folder ?? '/') : wishes.dist;
}

function readArguments(): DeployArguments {
  try {
    return deployArguments(process.argv.slice(2));
  } catch (error) {
    return fail(`${(error as Error).message.split('\n')[0]}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

main();
