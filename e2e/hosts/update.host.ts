import { execFile } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../browser/freePort.ts';
import { buildNext } from './buildNext.ts';
import { writeApache } from './servers/apache.ts';
import { writeCaddy } from './servers/caddy.ts';
import { writeLighttpd } from './servers/lighttpd.ts';
import { writeNginx } from './servers/nginx.ts';
import { type Program, programs, versionOf } from './servers/programs.ts';
import { type Running, runServer } from './servers/runServer.ts';
import { type Visitor, visit } from './visit.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const visits = 1_000;
const updates = 6;
const visitors: readonly Pick<Visitor, 'encoding' | 'agent'>[] = (['br', 'gzip', 'identity'] as const).flatMap(
  (encoding) => [
    { encoding, agent: false },
    { encoding, agent: new Agent({ keepAlive: true, maxSockets: 1 }) },
  ],
);

let builds: string;
beforeAll(async () => {
  builds = mkdtempSync(join(tmpdir(), 'builds-'));
  cpSync(join(root, 'dist'), join(builds, 'present'), { recursive: true });
  await buildNext(join(builds, 'next'));
}, 180_000);
afterAll(() => {
  for (const { agent } of visitors) if (agent) agent.destroy();
  rmSync(builds, { recursive: true });
});

/** Each writes what an administrator writes once: a site that takes in what each deployment prints. */
const writers = {
  nginx: (place: string, port: number, file: string) =>
    writeNginx(place, `server {\n    listen 127.0.0.1:${port};\n    include ${file};\n}`),
  caddy: (place: string, port: number, file: string) =>
    writeCaddy(place, `http://127.0.0.1:${port} {\n    import ${file}\n}\n`),
  apache2: (place: string, port: number, file: string) =>
    writeApache(place, `Listen 127.0.0.1:${port}\nInclude ${file}`),
  lighttpd: (
    place: string,
    port: number,
    file: string, // As Debian sets it: lighttpd wants one for everything else.
  ) =>
    writeLighttpd(
      place,
      `server.bind = "127.0.0.1"
server.port = ${port}
server.document-root = "${place}"
include "${file}"`,
    ),
} as const;

for (const program of Object.keys(programs) as Program[]) {
  const version = versionOf(program);
  if (!version) console.log(`${program} is not installed: left out.`);
  describe.skipIf(!version).each(['/', '/apps/mar/'])(`${program} ${version ?? ''} with the page at %s`, (folder) => {
    let place: string;
    let host: Running;
    const deploy = (build: string) => {
      const name = program === 'apache2' ? 'apache' : program;
      const args = [name, join(place, 'srv'), join(builds, build), '--path', folder];
      return promisify(execFile)(process.execPath, ['--import', 'tsx', 'setup/deploy/main.ts', ...args], { cwd: root });
    };
    const look = () => visit({ port: host.port, folder, encoding: 'gzip', agent: false });
    beforeAll(async () => {
      place = mkdtempSync(join(tmpdir(), `${program}-`));
      // Workers run as somebody else.
      chmodSync(place, 0o755);
      const port = await freePort();
      const commands = writers[program](place, port, join(place, 'srv/my-access-requests.conf'));
      await deploy('present');
      host = await runServer(program, commands, { place, port, path: folder });
    }, 60_000);
    afterAll(async () => {
      await host?.stop();
      rmSync(place, { recursive: true });
    });

    test(`no visit of ${visits} sees anything of two builds during ${updates} updates, back and forth`, async () => {
      const seen: Record<string, number> = {};
      const problems: string[] = [];
      let made = 0;
      let updated = 0;
      const worker = async (visitor: Pick<Visitor, 'encoding' | 'agent'>) => {
        while (made < visits || updated < updates) {
          made++;
          const { script, problems: found } = await visit({ port: host.port, folder, ...visitor });
          seen[script] = (seen[script] ?? 0) + 1;
          problems.push(...found);
        }
      };
      const update = async () => {
        while (updated < updates) {
          const { script: before } = await look();
          await deploy(updated % 2 === 0 ? 'next' : 'present');
          await host.reload();
          while ((await look()).script === before);
          updated++;
          // The others see this build for a while.
          while (made < (visits * updated) / updates) await look();
        }
      };
      await Promise.all([...visitors.map(worker), update()]);
      console.log(`${program}, ${folder}: ${made} visits during ${updated} updates`, seen);
      expect(Object.keys(seen)).toHaveLength(2);
      expect(problems).toEqual([]);
    }, 300_000);

    test('a page that is overwritten before its headers is seen by the same visits', async () => {
      // Its assets are there already.
      await deploy('next');
      for (const name of readdirSync(join(place, 'srv'))) {
        const page = join(place, 'srv', name, folder, 'index.html');
        if (!existsSync(page)) continue;
        for (const ending of ['', '.br', '.gz']) cpSync(join(builds, 'next', `index.html${ending}`), page + ending);
      }
      // lighttpd looks at a file once a second.
      await expect
        .poll(async () => (await look()).problems)
        .toEqual(["The policy forbids the page's <style>.", "The policy forbids the page's <script>."]);
    });
  });
}
