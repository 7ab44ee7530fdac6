#!/usr/bin/env bash
# @lingui/react 5.9.5. A good guess: what stands in a value of <Trans> is text. Instead the value is put into the message
# first, and then the whole is searched for elements: "<b>…</b>" in a person's name loses its marks on the page, with an
# error in the console, and "<0>…</0>" becomes the message's own element. A value that is an element stays as it is.
. "$(dirname "$0")/check.bash"

expected="$(cat <<'SEEN'
console: Can't use element at index 'b' as it is not declared in the original translation
For <bdi>Team North</bdi>
For <bdi><span>Team &lt;b&gt;North&lt;/b&gt;</span></bdi>
SEEN
)"
check @lingui/core@5.9.5 @lingui/react@5.9.5 react@19.3.1 react-dom@19.3.1 <<'PROGRAM'
import { i18n } from '@lingui/core';
import { I18nProvider, Trans } from '@lingui/react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

i18n.loadAndActivate({ locale: 'en', messages: {} });
console.error = (text) => console.log('console:', text);
const show = (name) => {
  const message = { id: 'for', message: 'For <0>{name}</0>', values: { name }, components: { 0: createElement('bdi') } };
  console.log(renderToStaticMarkup(createElement(I18nProvider, { i18n }, createElement(Trans, message))));
};
show('Team <b>North</b>');
show(createElement('span', null, 'Team <b>North</b>'));
PROGRAM
