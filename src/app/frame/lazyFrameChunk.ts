/** The chunk of `lazyFrame.ts`: what stands below a screen, and what opens above it. */

export { AccountMenuContent } from './AccountMenuContent.tsx';
export { Footer } from './Footer.tsx';
export { LanguageMenu } from './LanguageMenu.tsx';
export { SignInFacts } from './SignInFacts.tsx';
export { WhoseList } from './WhoseList.tsx';
