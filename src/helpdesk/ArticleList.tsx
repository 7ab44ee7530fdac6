import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useRef, useState } from 'react';
import { useOpenInPrint } from '../browser/openInPrint.ts';
import { problemCodes } from '../config/problemCode.ts';
import field from '../ui/field.module.css';
import { ArticleText, ArticleTitle } from './ArticleText.tsx';
import { articles } from './articles.ts';

/** The kinds of trouble, by what their codes begin with. */
const groups: readonly (readonly [beginning: string, heading: MessageDescriptor])[] = [
  ['MAR-1', msg`Signing in`],
  ['MAR-2', msg`Connecting to Microsoft`],
  ['MAR-3', msg`Cancelling a request`],
  ['MAR-4', msg`The page itself`],
];

/** The articles of all codes by kind of trouble, closed until somebody opens one, and a search over their words. */
export function ArticleList() {
  const { i18n } = useLingui();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const [search, setSearch] = useState('');
  useOpenInPrint(section);
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = problemCodes.filter((code) => {
    const { title, happened, caller, agent, administrator } = articles[code];
    const parts = [title, happened, caller, agent, administrator];
    const text = [code, ...parts.map((part) => part && i18n._(part))].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <section aria-labelledby={`${id}-heading`} ref={section}>
      <h3 id={`${id}-heading`}>
        <Trans>What the codes mean</Trans>
      </h3>
      <label htmlFor={id} className={field['label']}>
        <Trans>Search the codes</Trans>
      </label>
      <input
        id={id}
        className={field['control']}
        type="search"
        value={search}
        autoComplete="off"
        onChange={(event) => setSearch(event.target.value)}
      />
      <div role="status">
        {found.length === 0 && (
          <p>
            <Trans>No code matches.</Trans>
          </p>
        )}
      </div>
      {groups.map(([beginning, heading]) => {
        const codes = found.filter((code) => code.startsWith(beginning));
        if (codes.length === 0) return null;
        return (
          <section key={beginning} aria-labelledby={`${id}-${beginning}`}>
            <h4 id={`${id}-${beginning}`}>{i18n._(heading)}</h4>
            {codes.map((code) => (
              <article key={code} id={code} aria-labelledby={`${id}-${code}`}>
                <details>
                  <summary id={`${id}-${code}`}>
                    <ArticleTitle code={code} />
                  </summary>
                  <ArticleText code={code} />
                </details>
              </article>
            ))}
          </section>
        );
      })}
    </section>
  );
}
