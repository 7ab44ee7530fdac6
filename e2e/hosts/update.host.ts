import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildNext } from './buildNext.ts';
import { type Program, programs, versionOf } from './servers/programs.ts';
import { type DeployedHost, startDeployed } from './servers/startDeployed.ts';
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

for (const program of Object.keys(programs) as Program[]) {
  const version = versionOf(program);
  if (!version) console.log(`${program} is not installed: left out.`);
  describe.skipIf(!version).each(['/', '/apps/mar/'])(`${program} ${version ?? ''} with the page at %s`, (folder) => {
    let host: DeployedHost;
    const deploy = (build: string) => host.deploy(join(builds, build));
    let resets = 0;
    /** Caddy 2.6 resets what waits to be accepted at the moment of a reload; nothing of another build is seen by that. */
    const visitOnce = (visitor: Visitor) =>
      visit(visitor).catch((error: NodeJS.ErrnoException) => {
        if (program !== 'caddy' || error.code !== 'ECONNRESET') throw error;
        resets++;
        return visit(visitor);
      });
    const look = () => visitOnce({ port: host.port, folder, encoding: 'gzip', agent: false });
    beforeAll(async () => {
      host = await startDeployed(program, folder, join(builds, 'present'));
    }, 60_000);
    afterAll(() => host?.stop());

    test(`no visit of ${visits} sees anything of two builds during ${updates} updates, back and forth`, async () => {
      const seen: Record<string, number> = {};
      const problems: string[] = [];
      let made = 0;
      let updated = 0;
      const worker = async (visitor: Pick<Visitor, 'encoding' | 'agent'>) => {
        while (made < visits || updated < updates) {
          made++;
          const { script, problems: found } = await visitOnce({ port: host.port, folder, ...visitor });
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
      console.log(`${program}, ${folder}: ${made} visits during ${updated} updates, ${resets} resets`, seen);
      expect(resets).toBeLessThanOrEqual(updates * visitors.length);
      expect(Object.keys(seen)).toHaveLength(2);
      expect(problems).toEqual([]);
    }, 300_000);

    test('a page that is overwritten before its headers is seen by the same visits', async () => {
      // Its assets are there already.
      await deploy('next');
      for (const name of readdirSync(host.builds)) {
        const page = join(host.builds, name, folder, 'index.html');
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
