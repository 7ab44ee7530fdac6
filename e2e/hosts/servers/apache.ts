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
  'socache_shmcb',
  'ssl',
];

/** Writes a configuration of Apache as Debian sets it, with these lines for its sites. */
export function writeApache(place: string, sites: string): Commands {
  const file = join(place, 'apache.conf');
  mkdirSync(join(place, 'empty'));
  writeFileSync(
    file,
    `ServerName localhost
ServerRoot ${place}
PidFile ${place}/pid
Mutex file:${place} default
ErrorLog ${place}/error.log
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
User www-data
Group www-data
TypesConfig /etc/mime.types
Include /etc/apache2/mods-available/mime.conf
Include /etc/apache2/mods-available/deflate.conf
DocumentRoot ${place}/empty
${sites}
<FilesMatch "^\\.ht">
    Require all denied
</FilesMatch>
`,
  );
  const start = ['-f', file, '-DFOREGROUND'];
  return { start, reload: ['-f', file, '-k', 'graceful'] };
}
