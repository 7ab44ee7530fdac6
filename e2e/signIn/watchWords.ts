import type { BrowserContext } from '@playwright/test';

/** What a person has seen of the pages of an origin so far. */
export interface Seen {
  /** The visible words, each time that they were others. */
  readonly words: readonly string[];
  /** Those of the app, without those of the HTML that it takes the place of. */
  readonly wordsOfApp: readonly string[];
  /** How far things have moved by themselves: https://web.dev/articles/cls */
  readonly shifts: number;
}

/**
 * Notes which words every page shows, at each change and in each frame. Kept by the pages themselves: Playwright hears
 * nothing of a page that is on its way.
 */
export async function watchWords(context: BrowserContext): Promise<(origin: string) => Promise<Seen>> {
  await context.addInitScript(() => {
    const seen = JSON.parse(localStorage['seen'] ?? '{ "words": [], "wordsOfApp": [], "shifts": 0 }');
    const keep = () => {
      localStorage['seen'] = JSON.stringify(seen);
    };
    const note = () => {
      const words = document.body?.innerText.trim();
      const lists = document.querySelector('.first-paint') ? [seen.words] : [seen.words, seen.wordsOfApp];
      if (!words || lists.every((list) => list.at(-1) === words)) return;
      for (const list of lists) list.push(words);
      keep();
    };
    new MutationObserver(note).observe(document, { attributes: true, childList: true, subtree: true });
    const noteFrame = () => {
      note();
      requestAnimationFrame(noteFrame);
    };
    noteFrame();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!hadRecentInput) seen.shifts += value;
      }
      keep();
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async (origin) => {
    const { origins } = await context.storageState();
    const kept = origins.find((of) => of.origin === origin)?.localStorage.find(({ name }) => name === 'seen');
    return JSON.parse(kept?.value ?? '{ "words": [], "wordsOfApp": [], "shifts": 0 }');
  };
}
