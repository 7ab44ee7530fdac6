#!/usr/bin/env bash
# @guidepup/virtual-screen-reader 0.33.0, in Chromium 156. A good guess: it says what a screen reader says, so nothing of a
# closed <details> but its summary. Instead it reads the content as well, though the browser draws none of it and keeps it out
# of the accessibility tree; what is hidden by the attribute it leaves out.
. "$(dirname "$0")/check.bash"

expected="$(cat <<'SEEN'
closed content: visible to the browser false, in its accessibility tree false
said: group, Numbers, paragraph, Only when opened, end of paragraph, end of group
SEEN
)"
check @guidepup/virtual-screen-reader@0.33.0 playwright-core@1.65.1 <<'PROGRAM'
import { createRequire } from 'node:module';
import { startChromium } from './chromium.mjs';
const path = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
const body = `<main><details><summary>Numbers</summary><p>Only when opened</p></details><p hidden>Never</p></main>`;
const browser = await startChromium();
const page = await browser.newPage();
await page.route('**/*', (route) =>
  route.fulfill(route.request().url().endsWith('.js') ? { path } : { contentType: 'text/html', body }),
);
await page.goto('http://page.example/');
const isVisible = await page.evaluate(() => document.querySelector('details p').checkVisibility());
const tree = await page.locator('main').ariaSnapshot();
console.log(`closed content: visible to the browser ${isVisible}, in its accessibility tree ${tree.includes('Only when')}`);
const said = await page.evaluate(async () => {
  const { virtual } = await import('/reader.js');
  await virtual.start({ container: document.querySelector('main') });
  for (let step = 0; step < 30; step++) await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  const end = phrases.indexOf('end of main');
  return phrases.slice(1, end < 0 ? undefined : end);
});
console.log(`said: ${said.join(', ')}`);
await browser.close();
PROGRAM
