import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AccessRequest } from '../request/accessRequest.ts';
import { askedOf } from '../request/asked.ts';

/** What the cancel of a request does to access, before the person confirms it: nothing that is there goes away. */
export function effectWords(request: Pick<AccessRequest, 'type' | 'isForSomebodyElse'>): MessageDescriptor {
  const { isForSomebodyElse } = request;
  if (askedOf(request) === 'removal') {
    return isForSomebodyElse ? msg`They keep this access.` : msg`You keep this access.`;
  }
  return isForSomebodyElse ? msg`Their access does not change.` : msg`Your access does not change.`;
}
