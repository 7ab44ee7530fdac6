import { hostFiles } from './hostFiles.ts';
import type { Site } from './site.ts';

/** For Caddy: a Caddyfile's site block. Caddy leads from http to https by itself. */
export function printCaddy({ folder, page, assets }: Site): string {
  const headers = Object.entries(page).map(([name, value]) => `    ${name} "${value}"`);
  const hidden = hostFiles.map((file) => `/${file}`).join(' ');
  // "route" keeps the order in which it is written: a header of assets goes over that of the page.
  const route = `route {
    root * /srv/my-access-requests
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
  return `# My Access Requests: put your host's name and the path of dist/ into the two places.
access.example.com {
${indented(folder === '/' ? route : inFolder)}
}
`;
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '    ');
}
