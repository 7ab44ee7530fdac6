#!/usr/bin/env bash
# Azure Static Web Apps CLI 2.0.10. A good guess: "globalHeaders" come with every answer, as the documentation says of the host,
# so that the emulator shows what a missing file is sent with. It sends none of them with a 404, whether the file is missing or
# a route says so, nor a route's own headers, and its own Cache-Control instead. What the host sends has to be seen there.
. "$(dirname "$0")/check.bash"

expected="$(cat <<'SEEN'
/: 200, X-From global, Cache-Control no-store
/assets/a.js: 200, X-From route, Cache-Control no-store
/missing: 404, X-From null, Cache-Control public, max-age=0
/assets/missing.js: 404, X-From null, Cache-Control public, max-age=0
/hidden.txt: 404, X-From null, Cache-Control public, max-age=0
SEEN
)"
check --ignore-scripts @azure/static-web-apps-cli@2.0.10 <<'PROGRAM'
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
mkdirSync('dist/assets', { recursive: true });
writeFileSync('dist/index.html', '<!doctype html><title>A page</title>');
for (const file of ['404.txt', 'hidden.txt', 'assets/a.js']) writeFileSync(`dist/${file}`, '');
writeFileSync(
  'dist/staticwebapp.config.json',
  JSON.stringify({
    globalHeaders: { 'X-From': 'global', 'Cache-Control': 'no-store' },
    routes: [
      { route: '/assets/*', headers: { 'X-From': 'route' } },
      { route: '/hidden.txt', statusCode: 404 },
    ],
    responseOverrides: { 404: { rewrite: '/404.txt' } },
  }),
);
const server = createServer().listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const { port } = server.address();
await new Promise((resolve) => server.close(resolve));
const args = ['start', 'dist', '--swa-config-location', 'dist', '--host', '127.0.0.1', '--port', String(port)];
const env = { ...process.env, NO_UPDATE_NOTIFIER: '1', HOME: process.cwd() };
const swa = spawn('node_modules/.bin/swa', args, { env, detached: true, stdio: 'ignore' });
const origin = `http://127.0.0.1:${port}`;
for (let attempt = 0; attempt < 100 && !(await fetch(origin).catch(() => undefined)); attempt++) await sleep(100);
for (const path of ['/', '/assets/a.js', '/missing', '/assets/missing.js', '/hidden.txt']) {
  const { status, headers } = await fetch(origin + path);
  console.log(`${path}: ${status}, X-From ${headers.get('x-from')}, Cache-Control ${headers.get('cache-control')}`);
}
process.kill(-swa.pid);
PROGRAM
