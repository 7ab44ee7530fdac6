import { i18n } from '@lingui/core';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { browserClock, type Clock } from '../graph/clock.ts';
import { InLanguage } from '../i18n/InLanguage.tsx';
import { CancelContext } from '../requests/cancel/CancelContext.ts';
import { createCancellations } from '../requests/cancel/cancellations.ts';
import type { TabChannel } from '../requests/list/tabChannel.ts';
import { VisitContext } from '../requests/list/VisitContext.ts';
import type { FakeGraph } from './fakeGraph.ts';
import { type Surroundings, visitOver } from './visitOver.ts';

/** What surrounds a view in a test, beside the {@link FakeGraph}. */
export interface VisitInTest extends Surroundings {
  /** The page's query string, such as `?view=all`. */
  readonly query?: string;
  readonly clock?: Clock;
  readonly myAccess?: string;
}

/** A visit with the real stores, over a fake Graph: what the app makes of one account when it starts. */
export function startVisitInTest(graph: FakeGraph, options: VisitInTest = {}) {
  const { clock = browserClock } = options;
  const visit = visitOver(graph, clock, options);
  const listeners = new Set<() => void>();
  const tabChannel: TabChannel = {
    post: vi.fn(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const cancellations = createCancellations(visit, tabChannel, undefined);
  /** Another tab says that something has happened. */
  const hearFromAnotherTab = () => {
    for (const listener of listeners) listener();
  };
  return { visit, cancellations, tabChannel, hearFromAnotherTab };
}

/** Draws a view inside a visit over a fake Graph, in English, at an address. */
export async function renderInVisit(content: ReactNode, graph: FakeGraph, options: VisitInTest = {}) {
  history.replaceState(null, '', options.query ?? location.pathname);
  const started = startVisitInTest(graph, options);
  const signInAgain = vi.fn<(claims?: string) => void>();
  const value = { visit: started.visit, myAccess: options.myAccess, signInAgain };
  const screen = await render(
    <InLanguage i18n={i18n}>
      <QueryClientProvider client={started.visit.queryClient}>
        <VisitContext value={value}>
          <CancelContext value={started.cancellations}>{content}</CancelContext>
        </VisitContext>
      </QueryClientProvider>
    </InLanguage>,
  );
  return { ...started, screen, graph, signInAgain };
}

/** Draws a view that needs no visit, in English, at an address. */
export function renderView(content: ReactNode, query = location.pathname) {
  history.replaceState(null, '', query);
  return render(<InLanguage i18n={i18n}>{content}</InLanguage>);
}
