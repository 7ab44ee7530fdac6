import { Plural, Trans } from '@lingui/react/macro';
import notice from '../../ui/notice.module.css';
import tones from '../../ui/noticeTones.module.css';
import { ProblemCodeText } from '../../ui/ProblemCodeText.tsx';

/** Says how many rows of a list could not be read. */
export function UnreadableRows({ count: unreadable }: { count: number }) {
  return (
    <div className={`${notice['notice']} ${tones['warning']}`}>
      <p className={notice['headline']}>
        <Plural value={unreadable} one="# request could not be read" other="# requests could not be read" />
      </p>
      <p className={notice['handle']}>
        <ProblemCodeText code="MAR-208" />
      </p>
      <p>
        <Trans>Microsoft Graph sent data that this app cannot read. The others are shown.</Trans>
      </p>
    </div>
  );
}
