import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knowsTls, type Program, programs, versionOf } from '../servers/programs.ts';
import type { Seen } from './lookFromInside.ts';
import { name } from './writeSecured.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const analyser = fileURLToPath(new URL('node_modules/@mdn/mdn-http-observatory', import.meta.url));

/** Linux gives a program a network of its own, with all ports free and no way out, if root asks for it. */
const hasNetworks = spawnSync('unshare', ['--net', '--mount', 'true'], { stdio: 'ignore' }).status === 0;
const isReady = hasNetworks && existsSync(analyser);
if (!hasNetworks)
  console.log('There is no network of its own to be had: the redirects and the Observatory are left out.');
else if (!isReady) console.log('The Observatory is left out: npm ci --ignore-scripts --prefix e2e/hosts/observatory');

beforeAll(() => {
  if (!isReady) return;
  // The package fetches it when it is installed: the hosts that browsers know beforehand. None of ours is among them.
  const list = join(analyser, 'conf/hsts-preload.json');
  if (!existsSync(list)) writeFileSync(list, '{}');
});

for (const program of Object.keys(programs) as Program[]) {
  const version = knowsTls(program) ? versionOf(program) : undefined;
  if (!version) console.log(`${program} is not installed, or speaks no https: left out.`);
  describe.skipIf(!version || !isReady).each(['/', '/apps/mar/'])(
    `${program} ${version ?? ''}, page at %s`,
    (folder) => {
      let place: string;
      let seen: Seen;
      beforeAll(async () => {
        place = mkdtempSync(join(tmpdir(), `${program}-`));
        // Workers run as somebody else.
        chmodSync(place, 0o755);
        seen = await lookAt(program, folder, place);
      }, 60_000);
      afterAll(() => rmSync(place, { recursive: true }));

      test('who comes by http is led to the same address by https', () => {
        for (const { asked, status, location } of seen.redirects) {
          expect([301, 308]).toContain(status);
          expect(location).toBe(`https://${name}${asked}`);
        }
        expect(seen.redirects).toHaveLength(3);
      });

      test('the check of the deployed page finds that it is complete', () => {
        // The build holds placeholders, and what is deployed is as if somebody had set it up there.
        expect(seen.check.split('\n')).toEqual([
          `https://${name}${folder} is complete: it is the build in dist/, with its headers.`,
          ...(folder === '/' ? [] : [expect.stringContaining('A host name of its own is the only place')]),
          expect.stringMatching(/^Its config.json is not that of dist\/: "clientId", "tenantId"/),
        ]);
      });

      test.skipIf(folder !== '/')('the Observatory of MDN gives it 135 points or more', () => {
        console.log(`${program}: ${seen.scan?.grade}, ${seen.scan?.score} points`);
        expect(Object.entries(seen.tests ?? {}).filter(([, { pass }]) => !pass)).toEqual([]);
        expect(seen.tests?.['redirection']?.result).toBe('redirection-to-https');
        expect(seen.scan?.score).toBeGreaterThanOrEqual(135);
      });
    },
  );
}

/** Starts a server in a network and with a table of host names of its own, and looks at it from there. */
async function lookAt(program: Program, folder: string, place: string): Promise<Seen> {
  const [certificate, hosts] = [join(place, 'certificate.pem'), join(place, 'hosts')];
  const ofKey = ['-newkey', 'rsa:2048', '-noenc', '-keyout', join(place, 'key.pem')];
  const names = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
  execFileSync('openssl', ['req', '-x509', ...ofKey, ...names, '-days', '2', '-out', certificate], { stdio: 'ignore' });
  writeFileSync(hosts, `127.0.0.1 localhost ${name}\n`);
  const inside = 'ip link set lo up && mount --bind "$1" /etc/hosts && shift && exec "$@"';
  const script = join(dirname(fileURLToPath(import.meta.url)), 'lookFromInside.ts');
  const args = ['--net', '--mount', 'sh', '-c', inside, 'sh', hosts];
  const { stdout } = await promisify(execFile)(
    'unshare',
    [...args, process.execPath, '--import', 'tsx', script, program, folder, place],
    { cwd: root, env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate } },
  );
  return JSON.parse(stdout);
}
