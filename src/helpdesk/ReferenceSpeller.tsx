import { Trans } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { type Locale, languages } from '../i18n/languages.ts';
import field from '../ui/field.module.css';
import styles from './AgentPage.module.css';
import { spellReference } from './spellingAlphabets.ts';

/** Says a reference letter by letter, in the spelling alphabet of the caller's language. */
export function ReferenceSpeller({ caller }: { caller: Locale }) {
  const id = useId();
  const [reference, setReference] = useState('');
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>
        <Trans>Say a reference</Trans>
      </h3>
      <label htmlFor={id} className={field['label']}>
        <Trans>Reference</Trans>
      </label>
      <input
        id={id}
        className={field['control']}
        value={reference}
        dir="ltr"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
        onChange={(event) => setReference(event.target.value)}
      />
      <ol className={styles['spelled']} dir="ltr" lang={caller} aria-live="polite">
        {spellReference(reference, caller).map(({ character, word }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a character is known by.
          <li key={index} translate="no">
            <strong>{character}</strong> {word && <span dir={languages[caller].direction}>{word}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
