import { activateLanguage } from './activateLanguage.ts';
import { chooseLocale } from './chooseLocale.ts';
import { rememberedLanguage } from './rememberedLanguage.ts';

/** Finds out in which language to begin, and loads it. `query`: that of the view that is about to be shown. */
export async function startLanguage(query: string): Promise<void> {
  const preferred = navigator.languages;
  await Promise.all([
    activateLanguage(chooseLocale({ query, remembered: rememberedLanguage(), preferred }), preferred),
    import.meta.env.MODE === 'embedded' && import('./listenForTests.ts').then((tests) => tests.listenForTests()),
  ]);
}
