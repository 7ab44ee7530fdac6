import { flushSync } from 'react-dom';

/**
 * Makes a change of the page at once, and keeps the element where the person sees it, whatever opens or closes above.
 * WebKit does not hold on to what is in sight by itself (`overflow-anchor`).
 */
export function keepInPlace(element: Element, change: () => void): void {
  const { top } = element.getBoundingClientRect();
  flushSync(change);
  if (element.isConnected) scrollBy(0, element.getBoundingClientRect().top - top);
}
