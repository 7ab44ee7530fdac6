import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Commands } from './runServer.ts';

/**
 * Writes a Caddyfile with this site block. Caddy is told to reload over a socket, which is in its own folder here, and asks nobody to
 * trust its certificates.
 */
export function writeCaddy(place: string, site: string): Commands {
  const file = join(place, 'Caddyfile');
  const admin = `unix/${place}/admin.sock`;
  writeFileSync(file, `{\n    admin ${admin}\n    skip_install_trust\n}\n${site}`);
  const read = ['--adapter', 'caddyfile', '--config', file];
  return { start: ['run', ...read], reload: ['reload', ...read, '--address', admin] };
}
