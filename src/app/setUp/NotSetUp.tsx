import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ProblemCode } from '../../config/problemCode.ts';
import button from '../../ui/button.module.css';
import { ProblemCodeText } from '../../ui/ProblemCodeText.tsx';
import { Message } from '../frame/Message.tsx';

/** The frame of the screens that an app without a usable `config.json` shows: what is wrong, and whom to tell. */
export function NotSetUp({ code, children }: { code: ProblemCode; children: ReactNode }) {
  return (
    <Message heading={<Trans>This app is not set up correctly</Trans>}>
      {children}
      <p>
        <Trans>If you came here to see your requests: please tell your helpdesk what this page says.</Trans>
      </p>
      <p>
        <ProblemCodeText code={code} />
      </p>
      <button type="button" className={button['secondary']} onClick={() => location.reload()}>
        <Trans>Try again</Trans>
      </button>
    </Message>
  );
}
