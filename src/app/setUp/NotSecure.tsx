import { Trans } from '@lingui/react/macro';
import { NotSetUp } from './NotSetUp.tsx';

/**
 * The screen of a page that came by http from another host than the person's own device. Browsers keep what a sign-in
 * needs (`crypto.subtle`) from such a page: https://developer.mozilla.org/docs/Web/Security/Secure_Contexts
 */
export function NotSecure() {
  const secure = new URL(location.href);
  secure.protocol = 'https:';
  // A port belongs to http alone.
  secure.port = '';
  const address = secure.href;
  return (
    <NotSetUp
      code="MAR-406"
      wayOn={
        <>
          <p>
            <Trans>
              This page was opened at an address that begins with http://. You can sign in only at an address that
              begins with https://.
            </Trans>
          </p>
          <p>
            <Trans>
              Try this address:{' '}
              <a dir="ltr" href={address}>
                {address}
              </a>
            </Trans>
          </p>
        </>
      }
    />
  );
}
