import { whenIdle } from '../../browser/whenIdle.ts';
import { onDemand } from '../../ui/onDemand.tsx';

/** What comes before it where it can wait; nothing, unless there is a list to ask for. */
let before: Promise<unknown> | undefined;
let canWait = true;

/** So many milliseconds at most: a list may take long. */
const longestHold = 2_000;

/** What of the frame the first row does without. */
const frame = onDemand(async () => {
  if (canWait) {
    await before;
    await new Promise<void>(whenIdle);
  }
  return import('./lazyFrameChunk.ts');
});

export const AccountMenuContent = frame.part((module) => module.AccountMenuContent);
export const Footer = frame.part((module) => module.Footer, 'retry');
export const LanguageMenu = frame.part((module) => module.LanguageMenu, 'retry');
export const SignInFacts = frame.part((module) => module.SignInFacts, 'retry');
export const WhoseList = frame.part((module) => module.WhoseList, 'retry');

/** Keeps it back until the list has been answered: the browser asks for that once it knows that it may. */
export function holdFrame(isAnswered: Promise<void>): void {
  before = Promise.race([isAnswered, new Promise((resolve) => setTimeout(resolve, longestHold))]);
}

/** Loads it at once, before it is shown; resolves when it is there, or cannot be loaded. */
export function preloadFrame(): Promise<void> {
  canWait = false;
  return frame.preload();
}
