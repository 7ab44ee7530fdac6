import type { MessageDescriptor } from '@lingui/core';
import { Trans } from '@lingui/react';
import { createElement, type ReactElement } from 'react';

/** A message that was put into a value, in the language of the page. `marked` takes the places of the values of these names. */
export function Words({ of, marked }: { of: MessageDescriptor; marked?: Readonly<Record<string, ReactElement>> }) {
  // Not as JSX: the extraction of messages takes each <Trans> for one that it should find the words of.
  return createElement(Trans, { ...of, values: { ...of.values, ...marked } });
}
