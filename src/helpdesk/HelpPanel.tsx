import DismissIcon from '@fluentui/svg-icons/icons/dismiss_20_regular.svg?react';
import { Trans, useLingui } from '@lingui/react/macro';
import { setPageParameter } from '../browser/pageParameters.ts';
import { useShareMode } from '../browser/shareMode.ts';
import type { Configuration } from '../config/configuration.ts';
import button from '../ui/button.module.css';
import { HelpdeskContact } from '../ui/HelpdeskContact.tsx';
import numbers from '../ui/numbers.module.css';
import styles from './Help.module.css';
import { currentStep, type HelpStage } from './helpStage.ts';
import { triage } from './helpSteps.ts';
import { StepList } from './StepList.tsx';
import { useHelpWords } from './useHelpWords.ts';

/**
 * Help beside the page, or in a drawer over its lower end: what to do, step by step, in the words of the screen. It takes no
 * focus, and the step that the person is at follows from what the app shows.
 */
export function HelpPanel({
  stage,
  configuration,
  onClose,
}: {
  stage: HelpStage;
  configuration: Configuration | undefined;
  onClose: () => void;
}) {
  const { i18n, t } = useLingui();
  const isSharing = useShareMode();
  const step = currentStep(stage);
  if (!useHelpWords()) return null;
  return (
    <aside className={styles['panel']} aria-label={t`Help`}>
      <button
        type="button"
        className={`${button['subtle']} ${styles['close']}`}
        aria-label={t`Close`}
        onClick={onClose}
      >
        <DismissIcon />
      </button>
      <h2>
        <Trans>Cancel a request, step by step</Trans>
      </h2>
      <StepList current={step} />
      {step === 'done' && (
        <p className={styles['done']}>
          <Trans>Done: the request is cancelled.</Trans>
        </p>
      )}
      {!stage.isSignedIn && (
        <>
          <h3>
            <Trans>If you cannot sign in</Trans>
          </h3>
          <ol className={styles['triage']}>
            {triage.map((question) => (
              <li key={question.id}>{i18n._(question)}</li>
            ))}
          </ol>
        </>
      )}
      <HelpdeskContact helpdesk={configuration?.helpdesk} />
      <p className={styles['tools']}>
        <button
          type="button"
          className={button['secondary']}
          aria-pressed={isSharing}
          onClick={() => setPageParameter('share', isSharing ? null : '1')}
        >
          <Trans>Hide private details</Trans>
        </button>
      </p>
      <details className={numbers['numbers']}>
        <summary>
          <Trans context="what else there is">More</Trans>
        </summary>
        <a href="?help=agent">
          <Trans>For helpdesk agents</Trans>
        </a>
      </details>
    </aside>
  );
}
