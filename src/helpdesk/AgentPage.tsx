import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import type { Configuration } from '../config/configuration.ts';
import { InLanguage } from '../i18n/InLanguage.tsx';
import type { Locale } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import field from '../ui/field.module.css';
import { StepMark } from '../ui/StepNumber.tsx';
import styles from './AgentPage.module.css';
import { ArticleList } from './ArticleList.tsx';
import { helpSteps, triage } from './helpSteps.ts';
import { ReferenceSpeller } from './ReferenceSpeller.tsx';
import { ScriptStep } from './ScriptStep.tsx';
import { useCallerWords } from './useCallerWords.ts';
import { useHelpWords } from './useHelpWords.ts';

/**
 * The page of a helpdesk agent, for whom nobody has to sign in: what to say, step by step, in the caller's language and
 * in the agent's; how to say a reference; and the articles of all codes. Nothing goes from here to the caller's page.
 */
export function AgentPage({ configuration }: { configuration: Configuration | undefined }) {
  const { i18n } = useLingui();
  const [caller, setCaller] = useState<Locale>(i18n.locale as Locale);
  const callerI18n = useCallerWords(caller);
  const callerId = useId();
  if (!useHelpWords()) return null;
  const callerLink = new URL(`?help=1&lang=${caller}`, location.href).href;
  return (
    <div className={styles['page']}>
      <p>
        <a href={location.pathname}>
          <Trans>My access requests</Trans>
        </a>
      </p>
      <h2>
        <Trans>Walk a caller through a cancel</Trans>
      </h2>
      <p>
        <Trans>
          The caller cancels, you guide. Read each step aloud: the caller sees the same words and numbers on their
          screen when they press “Help”.
        </Trans>
      </p>
      <p className={styles['caller']}>
        <label htmlFor={callerId} className={field['label']}>
          <Trans>Language of the caller</Trans>
        </label>
        <select
          id={callerId}
          className={field['control']}
          value={caller}
          onChange={(event) => setCaller(event.target.value as Locale)}
        >
          {Object.entries(languages).map(([tag, { name, direction }]) => (
            <option key={tag} value={tag} lang={tag} dir={direction}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p>
        <Trans>
          Address for the caller: <bdi dir="ltr">{callerLink}</bdi>
        </Trans>
        {configuration?.organisation?.name && (
          <>
            <span> · </span>
            <bdi>{configuration.organisation.name}</bdi>
          </>
        )}
      </p>
      <h3>
        <Trans>If signing in does not work, ask in this order</Trans>
      </h3>
      <ol>
        {triage.map((question) => (
          <li key={question.id}>
            <bdi>{i18n._(question)}</bdi>
            {callerI18n && caller !== i18n.locale && (
              <span lang={caller} dir={languages[caller].direction} className={styles['callers']}>
                {callerI18n._(question)}
              </span>
            )}
          </li>
        ))}
      </ol>
      <h3>
        <Trans>The steps</Trans>
      </h3>
      <ol className={styles['script']}>
        {helpSteps.map((step) => (
          <li key={step.number}>
            <StepMark number={step.number} />
            <div>
              <ScriptStep step={step} />
            </div>
            {callerI18n && caller !== i18n.locale && (
              <div lang={caller} dir={languages[caller].direction} className={styles['callers']}>
                <InLanguage i18n={callerI18n}>
                  <ScriptStep step={step} />
                </InLanguage>
              </div>
            )}
          </li>
        ))}
      </ol>
      <ReferenceSpeller caller={caller} />
      <ArticleList />
    </div>
  );
}
