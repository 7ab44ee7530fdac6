import { useLingui } from '@lingui/react';
import { Words } from '../i18n/Words.tsx';
import { StepMark } from '../ui/StepNumber.tsx';
import styles from './Help.module.css';
import { helpSteps, type StepNumber } from './helpSteps.ts';

/** The steps to a cancelled request, as the caller's panel shows them. */
export function StepList({ current }: { current: StepNumber | 'done' }) {
  const { i18n } = useLingui();
  return (
    <ol className={styles['steps']}>
      {helpSteps.map(({ number, instruction, words }) => (
        <li
          key={number}
          data-number={number}
          data-progress={current === 'done' || number < current ? 'done' : undefined}
          aria-current={number === current ? 'step' : undefined}
        >
          <StepMark number={number} />
          <span>
            <Words of={instruction} marked={{ words: <strong>{i18n._(words)}</strong> }} />
          </span>
        </li>
      ))}
    </ol>
  );
}
