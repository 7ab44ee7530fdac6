import { Trans } from '@lingui/react/macro';
import { readableContact } from '../../config/readableContact.ts';
import { NotSetUp } from './NotSetUp.tsx';

/** The screen of a page that shares its origin with another application, which could read what this one reads. */
export function NotAlone({ content }: { content: unknown }) {
  return (
    <NotSetUp code="MAR-407" contact={readableContact(content)}>
      <p>
        <Trans>
          Another app uses the same host name as this page, so it could read what this page reads. Give this page a host
          name of its own.
        </Trans>
      </p>
      <p>
        <Trans>If the other app is gone, clear the browser’s site data for this address.</Trans>
      </p>
    </NotSetUp>
  );
}
