import { type I18n, type MessageDescriptor, setupI18n } from '@lingui/core';
import { html, raw } from 'hono/html';
import { problemCodes } from '../src/config/problemCode.ts';
import { languageNames } from '../src/i18n/languageNames.ts';
import { directionOf, type Locale } from '../src/i18n/languages.ts';
import type { Help } from './loadHelp.ts';

/** The guide in a language, as a page that needs no script and can be printed. */
export async function guidePage(help: Help, locale: Locale, locales: readonly Locale[]): Promise<string> {
  const i18n = setupI18n({ locale, messages: { [locale]: await help.messages(locale) } });
  const say = (message: MessageDescriptor | undefined) => (message ? i18n._(message) : '');
  const { guideWords, helpSteps, articles } = help;
  const lastStep = helpSteps.at(-1);
  const page = await html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${say(guideWords['title'])}</title>
<link rel="stylesheet" href="../guide.css">
</head>
<body>
<main>
<h1>${say(guideWords['title'])}</h1>
<p>${say(guideWords['introduction'])}</p>
<ol class="steps">
${helpSteps.map(
  ({ number, instruction, words, seen, otherwise }) => html`<li>
<h2><span class="number">${number}</span> ${raw(withWords(i18n, instruction, words))}</h2>
<img src="step-${number}.png" width="1000" height="620" alt="${say(seen)}">
<p>${say(otherwise)}</p>
</li>`,
)}
</ol>
<p class="check">${raw(withWords(i18n, guideWords['check'], lastStep?.words))}</p>
<h2>${say(guideWords['codes'])}</h2>
${problemCodes.map(
  (code) => html`<article id="${code}">
<h3><bdi>${code}</bdi> ${say(articles[code].title)}</h3>
<p><strong>${say(guideWords['happened'])}</strong> ${say(articles[code].happened)}</p>
<p><strong>${say(guideWords['you'])}</strong> ${say(articles[code].caller)}</p>
</article>`,
)}
</main>
<nav aria-label="${say(guideWords['otherLanguages'])}">
${locales.map(
  (other) =>
    html`<a href="../${other}/index.html" lang="${other}" dir="${directionOf(other)}">${languageNames[other]}</a> `,
)}
</nav>
</body>
</html>
`;
  return page.toString();
}

/** A sentence with the words of the screen that it names in bold, as HTML. */
function withWords(i18n: I18n, message: MessageDescriptor | undefined, words: MessageDescriptor | undefined): string {
  if (!message || !words) return '';
  const place = '\u0000';
  const [before = '', after = ''] = i18n._({ ...message, values: { words: place } }).split(place);
  return `${escaped(before)}<strong>${escaped(i18n._(words))}</strong>${escaped(after)}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
