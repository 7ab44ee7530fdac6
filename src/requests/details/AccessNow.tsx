import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Words } from '../../i18n/Words.tsx';
import type { Meaning } from '../request/meaning.ts';
import type { Status } from '../request/status.ts';

const carriedOut: Readonly<Partial<Record<Status, (date: string) => MessageDescriptor>>> = {
  delivered: (date) => msg`The access was given on ${date}.`,
  removed: (date) => msg`The access was removed on ${date}.`,
  carriedOut: (date) => msg`It was carried out on ${date}.`,
};

/** When a request was carried out, and whether Microsoft Entra lists the access as the person's now. */
export function AccessNow({ meaning, completedAt }: { meaning: Meaning; completedAt: string | undefined }) {
  const { status, isPresent } = meaning;
  const when = completedAt === undefined ? undefined : carriedOut[status]?.(completedAt);
  return (
    <>
      {when && (
        <p>
          <Words of={when} />
        </p>
      )}
      {isPresent === true && (
        <p>
          <Trans>Microsoft Entra lists this access as yours now.</Trans>
        </p>
      )}
      {isPresent === false && (
        <p>
          <Trans>Microsoft Entra does not list this access as yours now.</Trans>
        </p>
      )}
    </>
  );
}
