import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { embeddedConfiguration } from '../../tenant/appServer/appServer.ts';
import { standIn } from '../../tenant/appServer/productionHeaders.ts';
import { startTenant, type Tenant } from '../../tenant/startTenant.ts';
import { freePort } from '../browser/freePort.ts';
import { untilItAnswers } from '../browser/untilItAnswers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Whether there is an nginx to test behind. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v'], { stdio: 'ignore', env: environment }).status === 0;
}

/** Debian puts nginx where only root looks for programs. */
const environment = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/usr/local/sbin` };

/** A tenant whose app is served by a real nginx with the configuration that `npm run headers -- nginx` prints. */
export async function startNginx(): Promise<Tenant> {
  const port = await freePort();
  const tenant = await startTenant({ appOrigin: `http://localhost:${port}` });
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  // The workers run as somebody else.
  chmodSync(folder, 0o755);
  const site = join(folder, 'site');
  cpSync(join(root, 'dist-embedded'), site, { recursive: true });
  writeFileSync(join(site, 'config.json'), JSON.stringify(embeddedConfiguration(tenant)));

  const command = ['--import', 'tsx', 'hosting/main.ts', 'nginx', 'dist-embedded'];
  const printed = execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  writeFileSync(join(folder, 'headers.conf'), standIn(printed, tenant.origins));
  writeFileSync(join(folder, 'nginx.conf'), nginxConfiguration(folder, site, port));

  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const stop = async () => {
    const hasEnded = new Promise((resolve) => nginx.once('exit', resolve));
    if (nginx.exitCode === null) {
      nginx.kill('SIGTERM');
      await hasEnded;
    }
    await stopTenant();
    rmSync(folder, { recursive: true });
  };
  const { stop: stopTenant } = tenant;
  await untilItAnswers(`http://localhost:${port}/`);
  return Object.assign(tenant, { stop });
}

function nginxConfiguration(folder: string, site: string, port: number): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
pid ${folder}/nginx.pid;
error_log stderr warn;
events {}
http {
    access_log off;
${places.map((place) => `    ${place}_temp_path ${folder}/${place};`).join('\n')}
    server {
        listen 127.0.0.1:${port};
        server_name localhost;
        root ${site};
        include ${folder}/headers.conf;
    }
}
`;
}
