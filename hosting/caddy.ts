import { hostFiles } from './hostFiles.ts';
import type { Site } from './site.ts';

/**
 * For Caddy: a Caddyfile's site block; with roots the inside of one, which it imports. Caddy leads from http to https by
 * itself.
 */
export function printCaddy({ host, folder, page, assets, roots }: Site): string {
  const headers = Object.entries(page).map(([name, value]) => `    ${name} "${value}"`);
  const hidden = hostFiles.map((file) => `/${file}`).join(' ');
  const inner = folder.slice(0, -1);
  const root = roots
    ? `root * "${roots.page}${inner}"\n    root /assets/* "${roots.assets}${inner}"`
    : 'root * /srv/my-access-requests';
  // "route" keeps the order in which it is written: a header of assets goes over that of the page.
  const route = `route {
    ${root}
    # On their own: what is removed puts off the whole block until the answer is written, and then errors lose it.
    header {
        -server
        vary "Accept-Encoding"
    }
    header {
    ${headers.join('\n    ')}
    }
    @assets {
        path /assets/*
        not path *.br *.gz
        file
    }
    header @assets cache-control "${assets['cache-control']}"
    @missing {
        not file
        not path /
    }
    @folders {
        path */
        not path /
    }
    @hidden path ${hidden} *.br *.gz
    respond @missing "Not found" 404
    respond @folders "Not found" 404
    respond @hidden "Not found" 404
    # The build's own compressed files; what has none is compressed here.
    encode zstd gzip
    file_server {
        precompressed br gzip
    }
}`;
  const inFolder = `redir ${folder.slice(0, -1)} ${folder} 308
handle_path ${folder}* {
${indented(route)}
}`;
  const block = folder === '/' ? route : inFolder;
  if (roots)
    return `# My Access Requests: import this inside of the site block.
${block}
`;
  return `# My Access Requests: put your host's name and the path of dist/ where others stand.
${host} {
${indented(block)}
}
`;
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '    ');
}
