import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AccessRequest } from '../request/accessRequest.ts';
import { askedOf } from '../request/asked.ts';

/** What the cancel of a request will do and what it will not, before the person confirms it. */
export function effectWords(request: Pick<AccessRequest, 'type' | 'isForSomebodyElse'>): MessageDescriptor {
  const { isForSomebodyElse } = request;
  switch (askedOf(request)) {
    case 'removal':
      return isForSomebodyElse
        ? msg`After this, nobody can approve the request. They keep the access.`
        : msg`After this, nobody can approve the request. You keep the access.`;
    case 'change':
    case 'extension':
      return msg`After this, nobody can approve the request. The access stays as it is.`;
    default:
      return isForSomebodyElse
        ? msg`After this, nobody can approve the request. Access that they already have does not change.`
        : msg`After this, nobody can approve the request. Access that you already have does not change.`;
  }
}
