import type { I18n } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { InLanguage } from '../i18n/InLanguage.tsx';
import { directionOf, type Locale } from '../i18n/languages.ts';
import { Words } from '../i18n/Words.tsx';
import { StepMark } from '../ui/StepNumber.tsx';
import styles from './AgentPage.module.css';
import help from './Help.module.css';
import { type HelpStep, helpSteps } from './helpSteps.ts';

/**
 * The steps: what to say, in the agent's language and in the caller's, and in the agent's alone what comes of it. Scrolls
 * by itself where it stays in sight.
 */
export function Script({ callers }: { callers: I18n | undefined }) {
  const heading = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself has to be reached by keys (WCAG 2.1.1).
    <section className={styles['script']} aria-labelledby={heading} tabIndex={0}>
      <h3 id={heading}>
        <Trans>The steps</Trans>
      </h3>
      <ol className={help['steps']}>
        {helpSteps.map((step) => (
          <li key={step.number}>
            <StepMark number={step.number} />
            <div>
              <p>
                <Instruction step={step} />
              </p>
              {callers && (
                <p lang={callers.locale} dir={directionOf(callers.locale as Locale)} className={styles['callers']}>
                  <InLanguage i18n={callers}>
                    <Instruction step={step} />
                  </InLanguage>
                </p>
              )}
              <WhatComesOfIt step={step} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What to say: the words that the caller reads beside the same number. */
function Instruction({ step: { instruction, words } }: { step: HelpStep }) {
  const { i18n } = useLingui();
  return <Words of={instruction} marked={{ words: <strong>{i18n._(words)}</strong> }} />;
}

function WhatComesOfIt({ step: { seen, otherwise } }: { step: HelpStep }) {
  const { i18n } = useLingui();
  const after = i18n._(seen);
  const instead = i18n._(otherwise);
  return (
    <>
      <p>
        <Trans>The caller then sees: {after}</Trans>
      </p>
      <p>
        <Trans>Otherwise: {instead}</Trans>
      </p>
    </>
  );
}
