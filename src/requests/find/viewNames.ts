import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ListName } from './view.ts';

/** What the views of the list are called. */
export const viewNames: Readonly<Record<ListName, MessageDescriptor>> = {
  pending: msg({ context: 'which requests a view shows', message: 'Pending' }),
  all: msg({ context: 'which requests a view shows', message: 'All' }),
  others: msg({ context: 'which requests a view shows', message: 'For others' }),
};
