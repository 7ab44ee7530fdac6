import { useLingui } from '@lingui/react';
import { sourceLocale } from '../../i18n/languages.ts';
import { portalNames } from '../../i18n/portalNames.ts';
import { NewTabIcon } from '../../ui/NewTabIcon.tsx';
import { useVisit } from '../list/VisitContext.ts';
import styles from './PortalText.module.css';

/** A text in which My Access is a link wherever it is named, in a cloud that has it. */
export function PortalText({ text }: { text: string }) {
  const { i18n } = useLingui();
  const { myAccess } = useVisit();
  const own = portalNames[i18n.locale as keyof typeof portalNames];
  // The spaces of a name may be such that no line breaks there. What is in parentheses is a part of its own.
  const name = RegExp(`(${[own, portalNames[sourceLocale]].join('|').replaceAll(' ', '\\s')})`);
  const parts = text.split(name).map((part, index) => {
    if (!myAccess || index % 2 === 0) return part;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text is replaced as a whole.
      <a key={index} className={styles['portal']} href={myAccess} target="_blank" rel="noreferrer">
        {part}
        <NewTabIcon />
      </a>
    );
  });
  // Replaced as a whole: see InLanguage.tsx.
  return <span key={text}>{parts}</span>;
}
