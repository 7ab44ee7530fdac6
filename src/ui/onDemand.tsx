import { Trans } from '@lingui/react/macro';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import button from './button.module.css';
import notice from './notice.module.css';
import { ProblemCodeText } from './ProblemCodeText.tsx';

/** So long a silent component waits before it tries again, in milliseconds. */
const silentPause = 30_000;

/** A component whose code is a chunk of its own. */
export interface OnDemand<Props extends object> {
  (props: Props): ReactNode;
  /** Loads the code before it is wanted, so that showing it takes no time. A failure is met when it is shown. */
  preload(): void;
}

/**
 * Makes a component of one whose code is loaded when it is first shown, or before. Where the code cannot be loaded it
 * says so in the component's place, and offers to try again. A component that nobody waits for is `silent` about it, and
 * tries again by itself.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  manners: 'speaking' | 'silent' = 'speaking',
): OnDemand<Props> {
  let loaded: ComponentType<Props> | undefined;
  const fetchCode = async () => {
    loaded ??= await load();
    return loaded;
  };

  function Shown(props: Props): ReactNode {
    const [Component, setComponent] = useState(() => loaded);
    const [attempt, setAttempt] = useState({ hasFailed: false });
    useEffect(() => {
      if (Component || attempt.hasFailed) return;
      fetchCode().then(
        (component) => setComponent(() => component),
        () => setAttempt({ hasFailed: true }),
      );
    }, [Component, attempt]);
    useEffect(() => {
      if (!attempt.hasFailed || manners === 'speaking') return undefined;
      const timer = setTimeout(() => setAttempt({ hasFailed: false }), silentPause);
      return () => clearTimeout(timer);
    }, [attempt]);
    if (Component) return <Component {...props} />;
    return attempt.hasFailed && manners === 'speaking' ? (
      <NotLoaded onRetry={() => setAttempt({ hasFailed: false })} />
    ) : null;
  }

  return Object.assign(Shown, { preload: () => void fetchCode().catch(() => undefined) });
}

function NotLoaded({ onRetry }: { onRetry: () => void }) {
  return (
    <div role="alert" className={`${notice['notice']} ${notice['error']}`}>
      <p className={notice['headline']}>
        <Trans>A part of this page could not be loaded</Trans>
      </p>
      <p>
        <Trans>Check your connection, then try again. If it stays so, load the page again.</Trans>
      </p>
      <p>
        <ProblemCodeText code="MAR-405" />
      </p>
      <p className={notice['buttons']}>
        <button type="button" className={button['secondary']} onClick={onRetry}>
          <Trans>Try again</Trans>
        </button>
      </p>
    </div>
  );
}
