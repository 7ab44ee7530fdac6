import type { I18n } from '@lingui/core';
import { I18nProvider, type TransRenderProps } from '@lingui/react';
import type { Key, ReactNode } from 'react';

/** Gives what is below the words of a language, each message in an element of its own. */
export function InLanguage({ i18n, children }: { i18n: I18n; children: ReactNode }) {
  return (
    <I18nProvider i18n={i18n} defaultComponent={MessageText}>
      {children}
    </I18nProvider>
  );
}

/**
 * Replaced as a whole when its words change: a browser's translator puts elements of its own in the place of text nodes,
 * and what React then writes into those is seen by nobody. React makes a text of any key; an element inside a message is
 * the same in it whatever it holds, and looks after itself.
 */
function MessageText({ translation }: TransRenderProps) {
  return <span key={translation as Key}>{translation}</span>;
}
