#!/usr/bin/env bash
# WebKitGTK 2.50.6 and Chromium 156. A good guess: a page whose header Integrity-Policy wants a hash for every script may give
# those of later ones in its import map, also for the modulepreload links with which bundlers fetch them ahead. Chromium takes
# the map's word for such a link; WebKitGTK refuses it, and takes it as soon as the header is gone.
. "$(dirname "$0")/check.bash"

expected="$(cat <<'SEEN'
Chromium, without the header: later.js was preloaded
Chromium, with the header: later.js was preloaded
WebKitGTK 2.50.6, without the header: later.js was preloaded
WebKitGTK 2.50.6, with the header: later.js was refused
SEEN
)"
check playwright-core@1.65.1 selenium-webdriver@4.46.0 <<'PROGRAM'
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { startChromium } from './chromium.mjs';
import { startWebKit } from './webkit.mjs';
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const later = 'export const said = "later.js ran";';
const main = `const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', href: './later.js' });
link.onload = () => { document.title = 'later.js was preloaded'; };
link.onerror = () => { document.title = 'later.js was refused'; };
document.head.append(link);`;
const page = `<!doctype html><script type="importmap">{"integrity":{"./later.js":"${hashOf(later)}"}}</script>
<script type="module" src="./main.js" integrity="${hashOf(main)}"></script>`;
const server = createServer(({ url }, response) => {
  const path = url.replace(/^\/\w+/, '');
  const script = { '/main.js': main, '/later.js': later }[path];
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
