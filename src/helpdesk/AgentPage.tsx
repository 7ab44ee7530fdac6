import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import type { Configuration } from '../config/configuration.ts';
import { languageNames } from '../i18n/languageNames.ts';
import { directionOf, type Locale, locales } from '../i18n/languages.ts';
import field from '../ui/field.module.css';
import styles from './AgentPage.module.css';
import { ArticleList } from './ArticleList.tsx';
import { CallerLink } from './agent/CallerLink.tsx';
import { triage } from './helpSteps.ts';
import { LookUp } from './LookUp.tsx';
import { Script } from './Script.tsx';
import { useCallerWords } from './useCallerWords.ts';
import { useHelpWords } from './useHelpWords.ts';

/**
 * The page of a helpdesk agent, for whom nobody has to sign in: a field for what the caller reads aloud; what to say,
 * step by step, in the caller's language and in the agent's; and the articles of all codes. Nothing goes from here to
 * the caller's page.
 */
export function AgentPage({ configuration }: { configuration: Configuration | undefined }) {
  const { i18n } = useLingui();
  const [caller, setCaller] = useState<Locale>(i18n.locale as Locale);
  const callerI18n = useCallerWords(caller);
  const callers = caller === i18n.locale ? undefined : callerI18n;
  const callerId = useId();
  if (!useHelpWords()) return null;
  const callerLink = new URL(`?help=1&lang=${caller}`, location.href).href;
  return (
    <div className={styles['page']}>
      <div>
        <p>
          <a href={location.pathname}>
            <Trans>My access requests</Trans>
          </a>
        </p>
        <h2>
          <Trans>Help a caller cancel a request</Trans>
        </h2>
        <LookUp caller={caller} />
        <label htmlFor={callerId} className={field['label']}>
          <Trans>Caller’s language</Trans>
        </label>
        <select
          id={callerId}
          className={field['control']}
          value={caller}
          onChange={(event) => setCaller(event.target.value as Locale)}
        >
          {locales.map((tag) => (
            <option key={tag} value={tag} lang={tag} dir={directionOf(tag)}>
              {languageNames[tag]}
            </option>
          ))}
        </select>
        {/* What is said of a copy holds for the address that was copied. */}
        <CallerLink key={callerLink} callerLink={callerLink} organisation={configuration?.organisation?.name} />
      </div>
      <Script callers={callers} />
      <div>
        <p>
          <Trans>
            The caller cancels, and you guide them. Read each step aloud. When the caller selects “Help”, they see the
            same words and numbers on their screen.
          </Trans>
        </p>
        <h3>
          <Trans>If the caller cannot sign in, ask these questions in order</Trans>
        </h3>
        <ol>
          {triage.map((question) => (
            <li key={question.id}>
              <bdi>{i18n._(question)}</bdi>
              {callers && (
                <span lang={caller} dir={directionOf(caller)} className={styles['callers']}>
                  {callers._(question)}
                </span>
              )}
            </li>
          ))}
        </ol>
        <ArticleList />
      </div>
    </div>
  );
}
