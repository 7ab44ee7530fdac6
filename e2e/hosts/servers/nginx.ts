import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliForNginx, knowsBrotli } from './programs.ts';
import type { Commands } from './runServer.ts';

/** Writes a configuration of nginx for itself alone, with these server blocks. */
export function writeNginx(place: string, servers: string): Commands {
  const module = knowsBrotli('nginx') ? `load_module ${brotliForNginx};\n` : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `    ${name}_temp_path ${place}/${name};`,
  );
  const file = join(place, 'nginx.conf');
  writeFileSync(
    file,
    `${module}daemon off;
pid ${place}/pid;
events {}
http {
    access_log off;
${temporary.join('\n')}
${servers}
}
`,
  );
  const start = ['-p', place, '-c', file, '-e', 'stderr'];
  return { start, reload: [...start, '-s', 'reload'] };
}

/** What stands beside the printed configuration if this nginx knows brotli. */
export function brotliLine(): string {
  return knowsBrotli('nginx') ? 'brotli_static on;' : '';
}

/** What many servers have for all of their sites, and what must not take the page's assets. */
export const rulesOfItsOwn = 'location ~ \\.(js|css)$ { expires 1h; }';
