import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../../browser/freePort.ts';
import { writeApache } from './apache.ts';
import { writeCaddy } from './caddy.ts';
import { modulesOf, writeLighttpd } from './lighttpd.ts';
import { brotliLine, rulesOfItsOwn, writeNginx } from './nginx.ts';
import { type Program, withoutAddress } from './programs.ts';
import { type Commands, type Running, runServer } from './runServer.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A server that takes in what `npm run deploy` writes. */
export interface DeployedHost extends Running {
  /** The folder of all builds. */
  readonly builds: string;
  /** Puts a build beside those before it. The server knows nothing of it until it reloads. */
  deploy(build: string): Promise<void>;
}

/** Starts a real server with a build that `npm run deploy` has put there. Rejects when it does not answer. */
export async function startDeployed(program: Program, folder: string, build: string): Promise<DeployedHost> {
  const place = mkdtempSync(join(tmpdir(), `${program}-`));
  // Workers run as somebody else.
  chmodSync(place, 0o755);
  const builds = join(place, 'srv');
  const deploy = async (from: string) => {
    const name = program === 'apache2' ? 'apache' : program;
    const args = ['setup/deploy/main.ts', name, builds, from, '--path', folder];
    await promisify(execFile)(process.execPath, ['--import', 'tsx', ...args], { cwd: root, env: withoutAddress });
  };
  await deploy(build);
  const port = await freePort();
  const commands = writers[program](place, port, join(builds, 'my-access-requests.conf'));
  const server = await runServer(program, commands, { place, port, path: folder });
  return {
    ...server,
    builds,
    deploy,
    stop: async () => {
      await server.stop();
      rmSync(place, { recursive: true });
    },
  };
}

/** Each writes what an administrator writes once: a site that takes in the file that each deployment writes. */
const writers: Readonly<Record<Program, (place: string, port: number, file: string) => Commands>> = {
  nginx: (place, port, file) =>
    writeNginx(
      place,
      `server {\n    listen 127.0.0.1:${port};\n    ${brotliLine()}\n    ${rulesOfItsOwn}\n    include ${file};\n}`,
    ),
  caddy: (place, port, file) => writeCaddy(place, `http://:${port} {\n    bind 127.0.0.1\n    import ${file}\n}\n`),
  apache2: (place, port, file) => writeApache(place, `Listen 127.0.0.1:${port}\nInclude ${file}`),
  // It wants a folder for everything else, as Debian sets it.
  lighttpd: (place, port, file) =>
    writeLighttpd(
      place,
      `server.bind = "127.0.0.1"
server.port = ${port}
server.document-root = "${place}"
${modulesOf(readFileSync(file, 'utf8'))}
$HTTP["host"] =~ "^(127|localhost)" {
    include "${file}"
}`,
    ),
};
