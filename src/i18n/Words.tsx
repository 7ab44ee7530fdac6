import type { MessageDescriptor } from '@lingui/core';
import { Trans } from '@lingui/react';
import { createElement, type ReactElement } from 'react';

/** A message that was put into a value, in the language of the page. `marked` takes the places of the values of these names. */
export function Words({ of, marked }: { of: MessageDescriptor; marked?: Readonly<Record<string, ReactElement>> }) {
  // Not as JSX: the extraction of messages takes each <Trans> for one that it should find the words of.
  return createElement(Trans, { ...of, values: { ...inElements(of.values ?? {}), ...marked } });
}

/** Texts in elements of their own: Lingui takes `<b>…</b>` in a value, which may come from Graph, for a part of the message. */
function inElements(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? createElement('span', null, value) : value,
    ]),
  );
}
