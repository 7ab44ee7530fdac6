import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AccessRequest } from './accessRequest.ts';
import { type Asked, askedOf } from './asked.ts';
import { shortText } from './displayName.ts';

const words: Readonly<Record<Asked, MessageDescriptor>> = {
  access: msg({ context: 'what was asked for', message: 'Access' }),
  change: msg({ context: 'what was asked for', message: 'Change of access' }),
  extension: msg({ context: 'what was asked for', message: 'Extension of access' }),
  removal: msg({ context: 'what was asked for', message: 'Removal of access' }),
  unknown: msg`Unknown type`,
};

/** What was asked for, in a word or three. A type without words is shown as Graph spelled it. */
export function askedWords(request: Pick<AccessRequest, 'type' | 'rawType'>): MessageDescriptor {
  const asked = askedOf(request);
  const spelled = asked === 'unknown' && shortText(request.rawType ?? '');
  return spelled ? msg`Unknown type: ${spelled}` : words[asked];
}
