import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHostConfiguration } from '../../hosting/hostHeaders.ts';
import { printHeaders } from '../../hosting/printHeaders.ts';
import { type DeployArguments, type DeployWishes, deployArguments, help } from './deployArguments.ts';
import { placeBuild } from './placeBuild.ts';

const file = 'my-access-requests.conf';
/** How each host is told of the file once, and how it reads it again. */
const words = {
  nginx: { include: (path: string) => `include ${path};`, reload: 'nginx -t && nginx -s reload' },
  apache: { include: (path: string) => `Include ${path}`, reload: 'apachectl configtest && apachectl graceful' },
  lighttpd: { include: (path: string) => `include "${path}"`, reload: 'systemctl reload lighttpd' },
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
  if (!existsSync(join(dist, 'index.html'))) fail(`${dist}/index.html is missing. Build first: npm run build`);
  try {
    deploy(wanted);
  } catch (error) {
    fail(`${(error as Error).message}. Nothing has changed for people.`);
  }
}

function deploy({ host, root, into, dist, place }: DeployWishes): void {
  const { folder = '/' } = place;
  mkdirSync(into, { recursive: true });
  const isFirst = !existsSync(join(into, file));
  const name = placeBuild(dist, into, folder);
  const roots = { page: `${root}/${name}`, assets: root };
  // The last, and in one moment: whoever reloads meanwhile gets all of one build.
  writeFileSync(join(into, `${file}.part`), printHeaders(host, readHostConfiguration(dist), { ...place, roots }));
  renameSync(join(into, `${file}.part`), join(into, file));

  const { include, reload } = words[host];
  console.log(`The build is in ${join(into, name)}, and ${join(into, file)} names it.`);
  if (into !== root) console.log(`Copy it to the host, and delete nothing there: rsync -a ${into}/ HOST:${root}/`);
  if (isFirst) console.log(`Once, in the block of the site: ${include(`${root}/${file}`)}`);
  console.log(`Then: ${reload}`);
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
