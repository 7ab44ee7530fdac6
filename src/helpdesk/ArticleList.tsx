import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { type ProblemCode, problemCodes } from '../config/problemCode.ts';
import field from '../ui/field.module.css';
import styles from './AgentPage.module.css';
import { type Article, articles } from './articles.ts';

/** The articles of all codes, and a search over their words. */
export function ArticleList() {
  const { i18n } = useLingui();
  const id = useId();
  const [search, setSearch] = useState('');
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = problemCodes.filter((code) => {
    const { title, happened, caller, agent, administrator } = articles[code];
    const parts = [title, happened, caller, agent, administrator];
    const text = [code, ...parts.map((part) => part && i18n._(part))].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <section aria-labelledby={`${id}-heading`}>
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
      {found.map((code) => (
        <ArticleText key={code} code={code} article={articles[code]} />
      ))}
    </section>
  );
}

function ArticleText({
  code,
  article: { title, happened, caller, agent, administrator },
}: {
  code: ProblemCode;
  article: Article;
}) {
  const { i18n } = useLingui();
  return (
    <article className={styles['article']} id={code} aria-labelledby={`${code}-title`}>
      <h4 id={`${code}-title`}>
        <bdi translate="no">{code}</bdi> <span>{i18n._(title)}</span>
      </h4>
      <p>{i18n._(happened)}</p>
      <dl>
        <dt>
          <Trans>The caller</Trans>
        </dt>
        <dd>{i18n._(caller)}</dd>
        <dt>
          <Trans>You, as the agent</Trans>
        </dt>
        <dd>{i18n._(agent)}</dd>
        {administrator && (
          <>
            <dt>
              <Trans>An administrator</Trans>
            </dt>
            <dd>{i18n._(administrator)}</dd>
          </>
        )}
      </dl>
    </article>
  );
}
