import { Trans } from '@lingui/react/macro';
import { directionOf, type Locale } from '../i18n/languages.ts';
import { spellReference } from './agent/spellingAlphabets.ts';
import styles from './Help.module.css';

/** Says a reference letter by letter, in the spelling alphabet of the caller's language. */
export function SpelledReference({ reference, caller }: { reference: string; caller: Locale }) {
  return (
    <>
      <ol className={`${styles['steps']} ${styles['tools']}`} dir="ltr" lang={caller}>
        {spellReference(reference, caller).map(({ character, word }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a character is known by.
          <li key={index} translate="no">
            <strong>{character}</strong> {word && <span dir={directionOf(caller)}>{word}</span>}
          </li>
        ))}
      </ol>
      <p>
        <Trans>Only the caller’s page shows which request has this reference.</Trans>
      </p>
    </>
  );
}
