import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../browser/freePort.ts';
import { writeApache } from './apache.ts';
import { writeCaddy } from './caddy.ts';
import { modulesOf, writeLighttpd } from './lighttpd.ts';
import { brotliLine, rulesOfItsOwn, writeNginx } from './nginx.ts';
import { type Program, withoutAddress } from './programs.ts';
import { type Commands, runServer } from './runServer.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A server with the built page at an address. */
export interface RunningHost {
  readonly port: number;
  stop(): Promise<void>;
}

/** What a host serves, and where. */
export interface Site {
  /** The page's folder. */
  readonly folder: string;
  /** Whether the configuration has been told of the folder, or is the one that the build holds. */
  readonly isTold: boolean;
  /** A free one where none is named. */
  readonly port?: number;
  /** The built folder; `dist` where none is named. */
  readonly build?: 'dist' | 'dist-embedded';
  /** The content of `config.json`, in place of the built one. */
  readonly configuration?: object;
  /** What is different from the configuration as it is printed. */
  readonly change?: (printed: string) => string;
}

/** Starts a real server with the built page, under the configuration of the README. Rejects when it does not answer. */
export async function startHost(program: Program, site: Site): Promise<RunningHost> {
  const { folder, isTold, build = 'dist', configuration, change = (printed) => printed } = site;
  const port = site.port ?? (await freePort());
  const place = mkdtempSync(join(tmpdir(), `${program}-`));
  // Workers run as somebody else.
  chmodSync(place, 0o755);
  const dist = join(place, 'root', folder);
  mkdirSync(dirname(dist), { recursive: true });
  cpSync(join(root, build), dist, { recursive: true });
  if (configuration) writeFileSync(join(dist, 'config.json'), JSON.stringify(configuration));

  const name = program === 'apache2' ? 'apache' : program;
  const path = ['--path', isTold ? folder : '/'];
  const command = ['--import', 'tsx', 'hosting/main.ts', name, build, ...path];
  const printed = change(execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8', env: withoutAddress }));
  const commands = writers[program]({ port, place, dist, folder, printed });
  const { stop } = await runServer(program, commands, { place, port, path: folder });
  return {
    port,
    stop: async () => {
      await stop();
      rmSync(place, { recursive: true });
    },
  };
}

interface Written {
  readonly port: number;
  /** A folder for this server alone. */
  readonly place: string;
  readonly dist: string;
  readonly folder: string;
  readonly printed: string;
}

/** Each writes what its server needs around the printed configuration. */
const writers: Readonly<Record<Program, (written: Written) => Commands>> = {
  nginx: ({ port, place, printed }) => {
    writeFileSync(join(place, 'site.conf'), printed);
    return writeNginx(
      place,
      `server {\n    listen 127.0.0.1:${port};\n    root ${place}/root;\n    ${brotliLine()}\n    include ${place}/site.conf;\n    ${rulesOfItsOwn}\n}`,
    );
  },
  caddy: ({ port, place, dist, printed }) =>
    writeCaddy(
      place,
      printed
        .replace(
          'access.example.com {',
          `http://:${port} {
    bind 127.0.0.1`,
        )
        .replace('/srv/my-access-requests', dist),
    ),
  apache2: ({ port, place, dist, folder, printed }) => {
    writeFileSync(join(dist, '.htaccess'), printed);
    const path = dist.replace(/\/$/, '');
    return writeApache(
      place,
      `Listen 127.0.0.1:${port}
${folder === '/' ? `DocumentRoot ${path}` : `Alias ${folder.slice(0, -1)} ${path}`}
<Directory ${place}/root>
    Options Indexes FollowSymLinks
    AllowOverride All
    Require all granted
</Directory>`,
    );
  },
  lighttpd: ({ port, place, printed }) => {
    writeFileSync(join(place, 'site.conf'), printed);
    return writeLighttpd(
      place,
      `server.bind = "127.0.0.1"
server.port = ${port}
server.document-root = "${place}/root"
${modulesOf(printed)}
$HTTP["host"] =~ "^(127|localhost)" {
    include "${place}/site.conf"
}`,
    );
  },
};
