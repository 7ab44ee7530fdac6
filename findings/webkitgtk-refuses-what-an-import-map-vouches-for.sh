#!/usr/bin/env bash
# WebKitGTK 2.50.6 and Chromium 156. A good guess: a page whose header Integrity-Policy wants a hash for every script may give
# those of later ones in its import map, however they are asked for. Chromium takes the map's word for each. WebKitGTK takes it
# for import() of a module that imports nothing itself, and refuses what a module imports in turn, and the modulepreload links
# with which bundlers fetch both ahead. So code split by a bundler does not run there. Without the header all of it is taken.
. "$(dirname "$0")/check.bash"

expected="$(cat <<'SEEN'
Chromium, without the header: import() taken, its import taken, preload taken
Chromium, with the header: import() taken, its import taken, preload taken
WebKitGTK 2.50.6, without the header: import() taken, its import taken, preload taken
WebKitGTK 2.50.6, with the header: import() taken, its import refused, preload refused
SEEN
)"
check playwright-core@1.65.1 selenium-webdriver@4.46.0 <<'PROGRAM'
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { startChromium } from './chromium.mjs';
import { startWebKit } from './webkit.mjs';
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const later = {
  './alone.js': 'export const said = "alone.js ran";',
  './importing.js': 'export * from "./imported.js";',
  './imported.js': 'export const said = "imported.js ran";',
  './preloaded.js': 'export const said = "preloaded.js ran";',
};
const main = `const told = (asked) => asked.then(() => 'taken', () => 'refused');
const preload = (href) => new Promise((onload, onerror) => {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href, onload, onerror }));
});
const asked = [import('./alone.js'), import('./importing.js'), preload('./preloaded.js')];
const [alone, importing, preloaded] = await Promise.all(asked.map(told));
document.title = 'import() ' + alone + ', its import ' + importing + ', preload ' + preloaded;`;
const integrity = Object.fromEntries(Object.entries(later).map(([path, text]) => [path, hashOf(text)]));
const page = `<!doctype html><script type="importmap">${JSON.stringify({ integrity })}</script>
<script type="module" src="./main.js" integrity="${hashOf(main)}"></script>`;
const server = createServer(({ url }, response) => {
  const path = url.replace(/^\/\w+/, '.');
  const script = { './main.js': main, ...later }[path];
  response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
  if (url.startsWith('/with/')) response.setHeader('integrity-policy', 'blocked-destinations=(script)');
  response.end(script ?? page);
}).listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
const address = (kind) => `http://127.0.0.1:${server.address().port}/${kind}/`;
const kinds = [['without', 'without the header'], ['with', 'with the header']];
const chromium = await startChromium();
for (const [kind, words] of kinds) {
  const tab = await chromium.newPage();
  await tab.goto(address(kind));
  await tab.waitForFunction('document.title !== ""');
  console.log(`Chromium, ${words}: ${await tab.title()}`);
}
await chromium.close();
const { browser, stop } = await startWebKit();
const version = (await browser.getCapabilities()).getBrowserVersion();
for (const [kind, words] of kinds) {
  await browser.get(address(kind));
  await browser.wait(async () => (await browser.getTitle()) !== '', 10_000);
  console.log(`WebKitGTK ${version}, ${words}: ${await browser.getTitle()}`);
}
await stop();
server.close();
process.exit();
PROGRAM
