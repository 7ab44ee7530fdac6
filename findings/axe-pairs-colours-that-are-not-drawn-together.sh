#!/usr/bin/env bash
# axe-core 4.13.0, in Chromium 156 with forced colours. A good guess: a contrast is judged by the colours that getComputedStyle
# tells, which are those that the browser draws. Instead the text's colour comes from the style sheet and the ground's from the
# forced theme, so readable text is a violation.
. "$(dirname "$0")/check.bash"

expected="$(cat <<'SEEN'
colours as styled: computed rgb(221, 221, 221) on rgb(32, 32, 32) - axe passes #dddddd on #202020, 11.99
colours forced: computed rgb(0, 0, 0) on rgb(255, 255, 255) - axe objects to #dddddd on #ffffff, 1.35
SEEN
)"
check axe-core@4.13.0 playwright-core@1.65.1 <<'PROGRAM'
import axe from 'axe-core';
import { startChromium } from './chromium.mjs';
const browser = await startChromium();
const page = await browser.newPage();
for (const [forcedColors, name] of [['none', 'as styled'], ['active', 'forced']]) {
  await page.emulateMedia({ colorScheme: 'light', forcedColors });
  await page.setContent('<style>body { color: #ddd; background: #202020 }</style><p>Words</p>');
  await page.evaluate(axe.source);
  const seen = await page.evaluate(async () => {
    const { passes, violations } = await axe.run(document, { runOnly: { type: 'rule', values: ['color-contrast'] } });
    const [{ data }] = [...passes, ...violations][0].nodes[0].any;
    const colours = `${getComputedStyle(document.querySelector('p')).color} on ${getComputedStyle(document.body).backgroundColor}`;
    const verdict = violations.length > 0 ? 'objects to' : 'passes';
    return `computed ${colours} - axe ${verdict} ${data.fgColor} on ${data.bgColor}, ${data.contrastRatio}`;
  });
  console.log(`colours ${name}: ${seen}`);
}
await browser.close();
PROGRAM
