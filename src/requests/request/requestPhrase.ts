import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AccessRequest } from './accessRequest.ts';
import { type Asked, askedOf } from './asked.ts';

/**
 * What a request is called inside a sentence: "your request to remove Sales reports". A request that
 * somebody else made is not called the person's own. `packageName` is `displayName`'s.
 */
export function requestPhrase(
  request: Pick<AccessRequest, 'type' | 'requestor'>,
  packageName: string,
): MessageDescriptor {
  return (request.requestor ? phrasesOfOthers : phrases)[askedOf(request)](packageName);
}

type Phrases = Readonly<Record<Asked, (packageName: string) => MessageDescriptor>>;

const phrases: Phrases = {
  access: (packageName) => msg`your request for ${packageName}`,
  change: (packageName) => msg`your request to change ${packageName}`,
  extension: (packageName) => msg`your request to extend ${packageName}`,
  removal: (packageName) => msg`your request to remove ${packageName}`,
  unknown: (packageName) => msg`your request for ${packageName}`,
};

const phrasesOfOthers: Phrases = {
  access: (packageName) => msg`the request for ${packageName}`,
  change: (packageName) => msg`the request to change ${packageName}`,
  extension: (packageName) => msg`the request to extend ${packageName}`,
  removal: (packageName) => msg`the request to remove ${packageName}`,
  unknown: (packageName) => msg`the request for ${packageName}`,
};
