/** What the page tells about its own loading. Times in milliseconds since the navigation began. */
export interface Watched {
  timeOrigin: number;
  firstRow: number | undefined;
  lcp: number;
  cls: number;
  /** Start and duration of each task over 50 ms. */
  longTasks: [number, number][];
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/** Runs in the page before anything else: notes when the first row is painted, what shifts, and what blocks. */
export function watchPage(): void {
  const watched: Watched = {
    timeOrigin: performance.timeOrigin,
    firstRow: undefined,
    lcp: 0,
    cls: 0,
    longTasks: [],
  };
  window.watched = watched;
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('largest-contentful-paint', (entry) => {
    watched.lcp = entry.startTime;
  });
  observe('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) watched.cls += shift.value;
  });
  observe('longtask', (entry) => {
    watched.longTasks.push([entry.startTime, entry.duration]);
  });
  const rows = new MutationObserver(() => {
    if (!document.querySelector('main li')) return;
    rows.disconnect();
    // In the frame that shows it.
    requestAnimationFrame(() => {
      watched.firstRow = performance.now();
    });
  });
  rows.observe(document, { childList: true, subtree: true });
}
