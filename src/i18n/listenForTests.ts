import { activateLanguage } from './activateLanguage.ts';
import type { Locale } from './languages.ts';
import { activatePseudoLanguage } from './pseudoLanguage.ts';

/**
 * Lets a test turn any screen to another language, also one whose dialog covers the menu: by an event named
 * `my-access-requests:language` whose detail is a tag, or `pseudo`. Only in the build for the stand-in tenant.
 */
export function listenForTests(): void {
  addEventListener('my-access-requests:language', (event) => {
    const tag: unknown = event instanceof CustomEvent ? event.detail : undefined;
    if (tag === 'pseudo') activatePseudoLanguage();
    else void activateLanguage(tag as Locale, navigator.languages);
  });
}
