import { whenIdle } from '../../browser/whenIdle.ts';
import { onDemand } from '../../ui/onDemand.tsx';

/** What of the frame the first load does without. It is asked for when the list has been. */
const frame = onDemand(async () => {
  await new Promise<void>(whenIdle);
  return import('./lazyFrameChunk.ts');
});

export const AccountMenuContent = frame.part((module) => module.AccountMenuContent);
export const Footer = frame.part((module) => module.Footer, 'retry');
export const SignInFacts = frame.part((module) => module.SignInFacts, 'retry');
