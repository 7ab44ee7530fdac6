import { t } from '@lingui/core/macro';
import { Component, type ReactNode } from 'react';
import { isLeftOutReached } from '../auth/leftOut.ts';
import type { ProblemCode } from '../config/problemCode.ts';
import button from '../ui/button.module.css';
import message from './frame/Message.module.css';

const code: ProblemCode = 'MAR-403';

/** The last resort: a bug ends on a page that says so and offers a way on, never on a white one. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  // It stands around everything for as long as the page is there.
  override componentDidMount() {
    addEventListener('error', () => this.forceUpdate());
  }

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed || isLeftOutReached() ? <Crash /> : this.props.children;
  }
}

/**
 * What a person sees when the app itself has failed. A cancel that was sent is not lost: the list is read anew. It uses
 * no view, context or chunk of the app, for any of them may be what has failed.
 */
export function Crash() {
  return (
    <main>
      <section className={message['message']}>
        <h1>{t`Something went wrong in this app`}</h1>
        <p>
          {t`This is a fault in the app, not something you did. Reload the page to see the current status of your requests.`}
        </p>
        <p>
          <strong translate="no">{code}</strong>
        </p>
        <button type="button" className={button['primary']} onClick={() => location.reload()}>
          {t`Reload page`}
        </button>
      </section>
    </main>
  );
}
