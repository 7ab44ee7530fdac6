import { Trans } from '@lingui/react/macro';
import { useId, useState } from 'react';
import type { Locale } from '../i18n/languages.ts';
import field from '../ui/field.module.css';
import notice from '../ui/notice.module.css';
import { ArticleText, ArticleTitle } from './ArticleText.tsx';
import { readTyped } from './agent/readTyped.ts';
import { SpelledReference } from './SpelledReference.tsx';

/** The field for what the caller reads aloud: a code leads to its article, and a reference is spelled. */
export function LookUp({ caller }: { caller: Locale }) {
  const id = useId();
  const [text, setText] = useState('');
  const [isEntered, setEntered] = useState(false);
  const typed = readTyped(text, isEntered);
  const title = `${id}-title`;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setEntered(true);
      }}
    >
      <label htmlFor={id} className={field['label']}>
        <Trans>Code or reference</Trans>
      </label>
      <input
        id={id}
        className={field['control']}
        type="search"
        value={text}
        dir="auto"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => {
          setText(event.target.value);
          setEntered(false);
        }}
      />
      <div role="status">
        {typed.kind === 'code' && (
          <h3 id={title} key={typed.code}>
            <ArticleTitle code={typed.code} />
          </h3>
        )}
        {typed.kind === 'reference' && (
          <h3 key={typed.reference}>
            <Trans>Reference</Trans>{' '}
            <bdi dir="ltr" translate="no">
              {typed.reference}
            </bdi>
          </h3>
        )}
        {typed.kind === 'unknownCode' && <NoSuchCode key={typed.code} code={typed.code} />}
        {typed.kind === 'neither' && (
          <p>
            <Trans>
              This is neither a code nor a reference. A code is MAR and three digits. A reference is eight letters and
              digits, none of them I, L, O or U.
            </Trans>
          </p>
        )}
      </div>
      {typed.kind === 'code' && (
        <article key={typed.code} className={notice['notice']} aria-labelledby={title}>
          <ArticleText code={typed.code} />
        </article>
      )}
      {typed.kind === 'reference' && <SpelledReference reference={typed.reference} caller={caller} />}
    </form>
  );
}

function NoSuchCode({ code }: { code: string }) {
  const asRead = (
    <bdi dir="ltr" translate="no">
      {code}
    </bdi>
  );
  return (
    <p>
      <Trans>There is no code {asRead}. Ask the caller to read it again.</Trans>
    </p>
  );
}
