import { whenIdle } from '../../browser/whenIdle.ts';
import { onDemand } from '../../ui/onDemand.tsx';

/** Where there is a list, it is asked for before this. */
let canWait = true;

/** What of the frame the first row does without. */
const frame = onDemand(async () => {
  if (canWait) await new Promise<void>(whenIdle);
  return import('./lazyFrameChunk.ts');
});

export const AccountMenuContent = frame.part((module) => module.AccountMenuContent);
export const Footer = frame.part((module) => module.Footer, 'retry');
export const LanguageMenu = frame.part((module) => module.LanguageMenu, 'retry');
export const SignInFacts = frame.part((module) => module.SignInFacts, 'retry');
export const WhoseList = frame.part((module) => module.WhoseList, 'retry');

/** Loads it at once, before it is shown; resolves when it is there, or cannot be loaded. */
export function preloadFrame(): Promise<void> {
  canWait = false;
  return frame.preload();
}
