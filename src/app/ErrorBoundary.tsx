import { Trans } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';
import button from '../ui/button.module.css';
import { ProblemCodeText } from '../ui/ProblemCodeText.tsx';
import { Message } from './frame/Message.tsx';
import { Page } from './frame/Page.tsx';

/** The last resort: a bug ends on a page that says so and offers a way on, never on a white one. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <Crash /> : this.props.children;
  }
}

/** What a person sees when the app itself has failed. A cancel that was sent is not lost: the list is read anew. */
export function Crash() {
  return (
    <Page>
      <Message heading={<Trans>Something went wrong in this app</Trans>}>
        <p>
          <Trans>
            This is a mistake in the app, not yours. Load the page again: it reads anew what became of your requests.
          </Trans>
        </p>
        <p>
          <ProblemCodeText code="MAR-403" />
        </p>
        <button type="button" className={button['primary']} onClick={() => location.reload()}>
          <Trans>Load again</Trans>
        </button>
      </Message>
    </Page>
  );
}
