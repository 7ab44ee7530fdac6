import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Commands } from './runServer.ts';

/** As Debian loads them, with what our own file asks for. */
const modules = [
  'mpm_event',
  'authz_core',
  'mime',
  'dir',
  'alias',
  'autoindex',
  'negotiation',
  'deflate',
  'filter',
  'headers',
  'rewrite',
];

/** Writes a configuration of Apache as Debian sets it, with these lines for its one site. */
export function writeApache(place: string, port: number, site: string): Commands {
  const file = join(place, 'apache.conf');
  mkdirSync(join(place, 'empty'));
  writeFileSync(
    file,
    `ServerName localhost
ServerRoot ${place}
PidFile ${place}/pid
Mutex file:${place} default
Listen 127.0.0.1:${port}
ErrorLog ${place}/error.log
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
User www-data
Group www-data
TypesConfig /etc/mime.types
Include /etc/apache2/mods-available/mime.conf
Include /etc/apache2/mods-available/deflate.conf
DocumentRoot ${place}/empty
${site}
<FilesMatch "^\\.ht">
    Require all denied
</FilesMatch>
`,
  );
  const start = ['-f', file, '-DFOREGROUND'];
  return { start, reload: ['-f', file, '-k', 'graceful'] };
}
