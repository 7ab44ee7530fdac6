#!/usr/bin/env bash
# @lingui/react 5.9.5. A good guess: words that are loaded behind those that the page has draw again what says them. Instead
# `i18n.load` makes every <Trans> below the provider render, memoised or not, also where it brings no word at all or words of a
# language that the page is not in. Putting the words into `i18n.messages` draws nothing, and they are there.
. "$(dirname "$0")/check.bash"

expected="$(cat <<'SEEN'
shown: 3 rows
load('en', {}): 3 rows
load('de', { other: … }): 3 rows
Object.assign(i18n.messages, { later: … }): 0 rows, and "Later" is said as "Afterwards"
SEEN
)"
check @lingui/core@5.9.5 @lingui/react@5.9.5 react@19.3.1 react-dom@19.3.1 jsdom@26.1.0 <<'PROGRAM'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<main></main>');
const { document, navigator } = window;
Object.assign(globalThis, { window, document, navigator, IS_REACT_ACT_ENVIRONMENT: true });
const { i18n } = await import('@lingui/core');
const { I18nProvider, Trans } = await import('@lingui/react');
const { act, createElement, memo } = await import('react');
const { createRoot } = await import('react-dom/client');

let drawn = 0;
const Words = ({ translation }) => {
  drawn += 1;
  return translation;
};
const Row = memo(() => createElement(Trans, { id: 'row', message: 'A row', component: Words }));
const during = async (name, work) => {
  drawn = 0;
  await act(work);
  return `${name}: ${drawn} rows`;
};
i18n.loadAndActivate({ locale: 'en', messages: {} });
const root = createRoot(document.querySelector('main'));
const rows = [1, 2, 3].map((key) => createElement(Row, { key }));
console.log(await during('shown', () => root.render(createElement(I18nProvider, { i18n }, rows))));
console.log(await during("load('en', {})", () => i18n.load('en', {})));
console.log(await during("load('de', { other: … })", () => i18n.load('de', { other: 'Anders' })));
const put = await during('Object.assign(i18n.messages, { later: … })', () => {
  Object.assign(i18n.messages, { later: 'Afterwards' });
});
console.log(`${put}, and "Later" is said as "${i18n._('later', undefined, { message: 'Later' })}"`);
process.exit();
PROGRAM
