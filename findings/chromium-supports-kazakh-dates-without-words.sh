#!/usr/bin/env bash
# Chromium 156. A good guess: a language that supportedLocalesOf() names is one in which the browser can write dates. Of Kazakh
# Chromium says so, and has no words for it: its months are "M11", its yesterday is English, in a page whose other words are
# Kazakh. Of Basque and Galician it says that it has nothing, and then writes as the browser itself speaks. Intl.Collator is no
# sign either: Node.js, with the whole of ICU, has the words of Basque and not its collation.
. "$(dirname "$0")/check.bash"

expected="$(cat <<'SEEN'
Node.js: kk: supported yes, collator yes, 2026 ж. 29 қар., кеше
Node.js: eu: supported yes, collator no, 2026(e)ko aza. 29(a), atzo
Node.js: gl: supported yes, collator yes, 29 de nov. de 2026, onte
Chromium: kk: supported yes, collator no, 2026 M11 29, yesterday
Chromium: eu: supported no, collator no, Nov 29, 2026, yesterday
Chromium: gl: supported no, collator no, Nov 29, 2026, yesterday
SEEN
)"
check playwright-core@1.65.1 <<'PROGRAM'
import { startChromium } from './chromium.mjs';
const look = (languages) =>
  languages.map((tag) => {
    const says = (kind) => (kind.supportedLocalesOf(tag).length ? 'yes' : 'no');
    const date = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.UTC(2026, 10, 29));
    const yesterday = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(-1, 'day');
    return `${tag}: supported ${says(Intl.DateTimeFormat)}, collator ${says(Intl.Collator)}, ${date}, ${yesterday}`;
  });
const languages = ['kk', 'eu', 'gl'];
for (const line of look(languages)) console.log(`Node.js: ${line}`);
const chromium = await startChromium();
const page = await chromium.newPage({ locale: 'en-US' });
for (const line of await page.evaluate(look, languages)) console.log(`Chromium: ${line}`);
await chromium.close();
process.exit();
PROGRAM
