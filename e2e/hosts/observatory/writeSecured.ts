import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeApache } from '../servers/apache.ts';
import { writeCaddy } from '../servers/caddy.ts';
import { modulesOf, writeLighttpd } from '../servers/lighttpd.ts';
import { brotliLine, writeNginx } from '../servers/nginx.ts';
import type { Program } from '../servers/programs.ts';
import type { Commands } from '../servers/runServer.ts';

/** The host name that the printed configurations have as an example. */
export const name = 'access.example.com';

/** What a server on the ports 80 and 443 is set up with. */
export interface Secured {
  /** A folder for this server alone, with `certificate.pem` and `key.pem`, and the site in `root/`. */
  readonly place: string;
  /** The page's folder on the host. */
  readonly folder: string;
  /** What `npm run headers` prints. */
  readonly printed: string;
}

/**
 * Each writes what an administrator writes around the printed configuration, with a certificate, and the lines that it
 * holds as a comment, for who comes by http, where they belong. Caddy does that by itself.
 */
export const writeSecured: Readonly<Record<Program, (secured: Secured) => Commands>> = {
  nginx: ({ place, printed }) => {
    writeFileSync(join(place, 'site.conf'), printed);
    return writeNginx(
      place,
      `server {
    listen 443 ssl;
    server_name ${name};
    ssl_certificate ${place}/certificate.pem;
    ssl_certificate_key ${place}/key.pem;
    root ${place}/root;
    ${brotliLine()}
    include ${place}/site.conf;
}
${exampleIn(printed)}`,
    );
  },
  caddy: ({ place, folder, printed }) =>
    writeCaddy(
      place,
      printed
        .replace(`${name} {`, `${name} {\n    tls ${place}/certificate.pem ${place}/key.pem`)
        .replace('/srv/my-access-requests', join(place, 'root', folder)),
    ),
  apache2: ({ place, folder, printed }) => {
    const dist = join(place, 'root', folder);
    writeFileSync(join(dist, '.htaccess'), printed);
    const path = dist.replace(/\/$/, '');
    return writeApache(
      place,
      `Listen 80
Listen 443
<VirtualHost *:80>
    ServerName ${name}
${exampleIn(printed)}
</VirtualHost>
<VirtualHost *:443>
    ServerName ${name}
    SSLEngine on
    SSLCertificateFile ${place}/certificate.pem
    SSLCertificateKeyFile ${place}/key.pem
    ${folder === '/' ? `DocumentRoot ${path}` : `Alias ${folder.slice(0, -1)} ${path}`}
</VirtualHost>
<Directory ${place}/root>
    AllowOverride All
    Require all granted
</Directory>`,
    );
  },
  lighttpd: ({ place, printed }) => {
    writeFileSync(join(place, 'site.conf'), printed);
    return writeLighttpd(
      place,
      `server.modules += ( "mod_openssl", "mod_redirect" )
server.port = 80
$SERVER["socket"] == ":443" {
    ssl.engine = "enable"
    ssl.pemfile = "${place}/certificate.pem"
    ssl.privkey = "${place}/key.pem"
}
server.document-root = "${place}/root"
${modulesOf(printed)}
$HTTP["host"] == "${name}" {
    include "${place}/site.conf"
}
${exampleIn(printed)}`,
    );
  },
};

/** The lines that a printed configuration holds as an example in its comment, to the letter. */
function exampleIn(printed: string): string {
  return [...printed.matchAll(/^# {5}(.*)$/gm)].map(([, line]) => line).join('\n');
}
