import { Trans } from '@lingui/react/macro';
import { usePageParameter } from '../browser/pageParameters.ts';
import styles from './StepNumber.module.css';
import visuallyHidden from './visuallyHidden.module.css';

/** The number of a step of the help. */
export function StepMark({ number }: { number: number }) {
  return (
    <span className={styles['number']}>
      <span className={visuallyHidden['visuallyHidden']}>
        <Trans>Step</Trans>{' '}
      </span>
      <span>{number}</span>
    </span>
  );
}

/** While help is open: the number that its steps give to the control beside this. */
export function StepNumber({ number }: { number: number }) {
  return usePageParameter('help') === null ? null : <StepMark number={number} />;
}
