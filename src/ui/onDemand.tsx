import { Trans } from '@lingui/react/macro';
import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react';
import button from './button.module.css';
import notice from './notice.module.css';
import { ProblemCodeText } from './ProblemCodeText.tsx';

/** The pause before a silent retry, in milliseconds. */
const retryPause = 30_000;

/** A chunk of components that is loaded when the first of them is shown, or before. */
export interface OnDemand<Module> {
  /**
   * Makes a component of one in the chunk. Where the chunk cannot be loaded it says so in its place, and offers to try
   * again. A component that nobody waits for retries silently: `onFailure` is then `retry`.
   */
  part<Props extends object>(
    pick: (module: Module) => ComponentType<Props>,
    onFailure?: 'show' | 'retry',
  ): (props: Props) => ReactNode;
  /** Loads the chunk before it is wanted, so that showing a part takes no time. A failure is met when one is shown. */
  preload(): void;
}

/** Tells of a chunk by the function that imports it. However many parts want it, it is asked for once at a time. */
export function onDemand<Module>(load: () => Promise<Module>): OnDemand<Module> {
  let loaded: Module | undefined;
  let underWay: Promise<void> | undefined;

  function fetchChunk(): Promise<void> {
    underWay ??= load()
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
      const [isLoaded, setLoaded] = useState(loaded !== undefined);
      const [hasFailed, setFailed] = useState(false);
      useEffect(() => {
        if (isLoaded) return undefined;
        if (!hasFailed) {
          fetchChunk().then(
            () => setLoaded(true),
            () => setFailed(true),
          );
        } else if (onFailure === 'retry') {
          const timer = setTimeout(() => setFailed(false), retryPause);
          return () => clearTimeout(timer);
        }
        return undefined;
      }, [isLoaded, hasFailed]);
      if (isLoaded && loaded) return createElement(pick(loaded), props);
      return hasFailed && onFailure === 'show' ? <NotLoaded onRetry={() => setFailed(false)} /> : null;
    };
  }

  return { part, preload: () => void fetchChunk().catch(() => undefined) };
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
