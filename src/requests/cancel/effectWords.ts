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
        ? msg`After this, the request will not be carried out. They keep the access.`
        : msg`After this, the request will not be carried out. You keep the access.`;
    case 'change':
    case 'extension':
      return msg`After this, the request will not be carried out, and the access does not change.`;
    default:
      return isForSomebodyElse
        ? msg`After this, the request will not be carried out. Access that they already have does not change.`
        : msg`After this, the request will not be carried out. Access that you already have does not change.`;
  }
}
