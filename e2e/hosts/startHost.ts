import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../browser/freePort.ts';
import { ask } from './answer.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Debian puts servers where only root looks for programs. */
const environment = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/usr/local/sbin` };
const brotliForNginx = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const deflateForLighttpd = '/usr/lib/lighttpd/mod_deflate.so';

/** The servers that are tested, each with the arguments that print its version. */
export const programs = {
  nginx: ['-v'],
  caddy: ['version'],
  apache2: ['-v'],
  lighttpd: ['-v'],
} as const;
export type Program = keyof typeof programs;

/** What a server says of its version; `undefined` where it is not installed with all that our configuration names. */
export function versionOf(program: Program): string | undefined {
  if (program === 'lighttpd' && !existsSync(deflateForLighttpd)) return undefined;
  const { status, stdout, stderr } = spawnSync(program, programs[program], { encoding: 'utf8', env: environment });
  return status === 0 ? /\d+\.\d+\.\d+/.exec(stdout + stderr)?.[0] : undefined;
}

/** Whether a server can send the build's `.br`, or make brotli itself: for nginx that is a module of its own. */
export function knowsBrotli(program: Program): boolean {
  return program !== 'nginx' || existsSync(brotliForNginx);
}

/** A server with the built page at an address. */
export interface RunningHost {
  readonly port: number;
  stop(): Promise<void>;
}

/** Where the page is on a host, and whether its configuration has been told so or is the one that the build holds. */
export interface Site {
  readonly folder: string;
  readonly isTold: boolean;
}

/** Starts a real server with the built `dist/`, under the configuration of the README. Rejects when it does not answer. */
export async function startHost(program: Program, { folder, isTold }: Site): Promise<RunningHost> {
  const port = await freePort();
  const place = mkdtempSync(join(tmpdir(), `${program}-`));
  // Workers run as somebody else.
  chmodSync(place, 0o755);
  const dist = join(place, 'root', folder);
  mkdirSync(dirname(dist), { recursive: true });
  cpSync(join(root, 'dist'), dist, { recursive: true });

  const name = program === 'apache2' ? 'apache' : program;
  const path = isTold && folder !== '/' ? ['--path', folder] : [];
  const command = ['--import', 'tsx', 'hosting/main.ts', name, 'dist', ...path];
  const printed = execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  const args = starters[program]({ port, place, dist, folder, printed });
  const server = spawn(program, args, {
    env: { ...environment, HOME: place, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(place, { recursive: true });
  };
  for (let attempt = 0; attempt < 200 && server.exitCode === null; attempt++) {
    const answers = await ask(port, folder).then(
      () => true,
      () => false,
    );
    if (answers) return { port, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`${program} does not answer: ${said}`);
}

interface Start {
  readonly port: number;
  /** A folder for this server alone. */
  readonly place: string;
  readonly dist: string;
  readonly folder: string;
  readonly printed: string;
}

/** Each writes what its server needs around the printed configuration, and gives the arguments to start it with. */
const starters: Readonly<Record<Program, (start: Start) => readonly string[]>> = {
  nginx: ({ port, place, printed }) => {
    const hasBrotli = knowsBrotli('nginx');
    writeFileSync(
      join(place, 'site.conf'),
      hasBrotli ? printed.replace('# brotli_static on', 'brotli_static on') : printed,
    );
    writeFileSync(
      join(place, 'nginx.conf'),
      `${hasBrotli ? `load_module ${brotliForNginx};\n` : ''}daemon off;
pid ${place}/pid;
events {}
http {
    access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `    ${name}_temp_path ${place}/${name};`).join('\n')}
    server {
        listen 127.0.0.1:${port};
        root ${place}/root;
        include ${place}/site.conf;
    }
}
`,
    );
    return ['-p', place, '-c', join(place, 'nginx.conf'), '-e', 'stderr'];
  },
  caddy: ({ port, place, dist, printed }) => {
    const site = printed
      .replace('access.example.com', `http://127.0.0.1:${port}`)
      .replace('/srv/my-access-requests', dist);
    writeFileSync(join(place, 'Caddyfile'), `{\n    admin off\n}\n${site}`);
    return ['run', '--adapter', 'caddyfile', '--config', join(place, 'Caddyfile')];
  },
  apache2: ({ port, place, dist, folder, printed }) => {
    writeFileSync(join(dist, '.htaccess'), printed);
    // As Debian loads and sets them, with what our own file asks for.
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
    ];
    writeFileSync(
      join(place, 'apache.conf'),
      `ServerName localhost
ServerRoot ${place}
PidFile ${place}/pid
Mutex file:${place} default
Listen 127.0.0.1:${port}
ErrorLog ${place}/error.log
${[...modules, 'headers', 'rewrite'].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
User www-data
Group www-data
TypesConfig /etc/mime.types
Include /etc/apache2/mods-available/mime.conf
Include /etc/apache2/mods-available/deflate.conf
DocumentRoot ${place}/empty
${folder === '/' ? `DocumentRoot ${dist}` : `Alias ${folder.slice(0, -1)} ${dist.replace(/\/$/, '')}`}
<Directory ${place}/root>
    Options Indexes FollowSymLinks
    AllowOverride All
    Require all granted
</Directory>
<FilesMatch "^\\.ht">
    Require all denied
</FilesMatch>
`,
    );
    mkdirSync(join(place, 'empty'));
    return ['-f', join(place, 'apache.conf'), '-DFOREGROUND'];
  },
  lighttpd: ({ port, place, printed }) => {
    writeFileSync(join(place, 'site.conf'), printed);
    writeFileSync(
      join(place, 'lighttpd.conf'),
      `server.bind = "127.0.0.1"
server.port = ${port}
server.document-root = "${place}/root"
include "${place}/site.conf"
`,
    );
    return ['-D', '-f', join(place, 'lighttpd.conf')];
  },
};
