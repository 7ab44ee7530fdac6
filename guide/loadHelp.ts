import type { MessageDescriptor, Messages } from '@lingui/core';
import { createServer } from 'vite';
import type { ProblemCode } from '../src/config/problemCode.ts';
import type { Article } from '../src/helpdesk/articles.ts';
import type { HelpStep } from '../src/helpdesk/helpSteps.ts';
import type { Locale } from '../src/i18n/languages.ts';

/** What the app's own help says, for a program outside of the app. */
export interface Help {
  readonly helpSteps: readonly HelpStep[];
  readonly articles: Readonly<Record<ProblemCode, Article>>;
  readonly guideWords: Readonly<Record<string, MessageDescriptor>>;
  /** All words of a language. */
  readonly messages: (locale: Locale) => Promise<Messages>;
  readonly close: () => Promise<void>;
}

/** Loads the help through Vite, which compiles its words as it does for the app. */
export async function loadHelp(): Promise<Help> {
  const server = await createServer({
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
  });
  const load = (path: string) => server.ssrLoadModule(path);
  const [steps, articles, words] = await Promise.all([
    load('/src/helpdesk/helpSteps.ts'),
    load('/src/helpdesk/articles.ts'),
    load('/src/helpdesk/guideWords.ts'),
  ]);
  return {
    helpSteps: steps['helpSteps'],
    articles: articles['articles'],
    guideWords: words['guideWords'],
    messages: async (locale) => {
      const folders = ['i18n', 'helpdesk'];
      const catalogues = await Promise.all(folders.map((folder) => load(`/src/${folder}/locales/${locale}.po`)));
      return Object.assign({}, ...catalogues.map(({ messages }) => messages));
    },
    close: () => server.close(),
  };
}
