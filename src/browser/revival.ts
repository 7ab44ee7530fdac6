import { listenTo } from './listenTo.ts';

/** Calls back when a page that the browser has kept is shown again, or goes on after it was frozen; gives back its stop. */
export function onRevival(listener: () => void): () => void {
  return listenTo(listener, ['visibilitychange', 'resume'], ['pageshow']);
}
