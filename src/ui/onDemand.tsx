import { Trans } from '@lingui/react/macro';
import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react';
import button from './button.module.css';
import { hasLostStyles, loadLostStyles } from './lostStyles.ts';
import notice from './notice.module.css';
import styles from './onDemand.module.css';
import { ProblemCodeText } from './ProblemCodeText.tsx';

/** The pause before a silent retry, in milliseconds. */
const retryPause = 30_000;

/** For so many milliseconds a part that somebody waits for is waited for in silence. */
const patience = 3_000;

/** A chunk of components that is loaded when the first of them is shown, or before. */
export interface OnDemand<Module> {
  /**
   * Makes a component of one in the chunk. Where the chunk cannot be loaded, or is not there after three seconds, it says
   * so in its place, and offers to try again; what comes later is shown. A component that nobody waits for retries
   * silently: `onFailure` is then `retry`.
   */
  part<Props extends object>(
    pick: (module: Module) => ComponentType<Props>,
    onFailure?: 'show' | 'retry',
  ): (props: Props) => ReactNode;
  /**
   * Loads the chunk before it is wanted, so that showing a part takes no time. Resolves when that has come to an end; a
   * failure is met when a part is shown.
   */
  preload(): Promise<void>;
}

/** Tells of a chunk by the function that imports it. However many parts want it, it is asked for once at a time. */
export function onDemand<Module>(load: () => Promise<Module>): OnDemand<Module> {
  let loaded: Module | undefined;
  let underWay: Promise<void> | undefined;

  function fetchChunk(): Promise<void> {
    underWay ??= (hasLostStyles() ? loadLostStyles().then(load) : load())
      .then((module) => {
        loaded = module;
      })
      .finally(() => {
        underWay = undefined;
      });
    return underWay;
  }

  function part<Props extends object>(
    pick: (module: Module) => ComponentType<Props>,
    onFailure: 'show' | 'retry' = 'show',
  ) {
    return function Part(props: Props): ReactNode {
      const [state, setState] = useState<'waiting' | 'late' | 'failed' | 'loaded'>(loaded ? 'loaded' : 'waiting');
      useEffect(() => {
        if (state === 'waiting') {
          fetchChunk().then(
            () => setState('loaded'),
            () => setState('failed'),
          );
        }
        if (state === 'waiting' && onFailure === 'show') {
          const timer = setTimeout(() => setState('late'), patience);
          return () => clearTimeout(timer);
        }
        if (state === 'failed' && onFailure === 'retry') {
          const timer = setTimeout(() => setState('waiting'), retryPause);
          return () => clearTimeout(timer);
        }
        return undefined;
      }, [state]);
      if (state === 'loaded' && loaded) return createElement(pick(loaded), props);
      if (state === 'waiting' || onFailure === 'retry') return null;
      return <NotLoaded isLate={state === 'late'} onRetry={() => setState('waiting')} />;
    };
  }

  return { part, preload: () => fetchChunk().catch(() => undefined) };
}

function NotLoaded({ isLate, onRetry }: { isLate: boolean; onRetry: () => void }) {
  return (
    <div role="alert" className={`${notice['notice']} ${notice['error']} ${styles['notLoaded']}`}>
      <p className={notice['headline']}>
        {isLate ? (
          <Trans>Part of this page has not loaded yet</Trans>
        ) : (
          <Trans>Part of this page could not be loaded</Trans>
        )}
      </p>
      <p>
        <Trans>Check your connection, then try again. If that does not help, reload the page.</Trans>
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
