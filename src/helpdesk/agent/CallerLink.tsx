import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import button from '../../ui/button.module.css';
import field from '../../ui/field.module.css';
import { useCopy } from '../../ui/useCopy.ts';

/** The address that the caller opens, to read aloud or to send. */
export function CallerLink({ callerLink, organisation }: { callerLink: string; organisation: string | undefined }) {
  const id = useId();
  const { isCopied, copy } = useCopy(callerLink);
  return (
    <>
      <p id={id}>
        <Trans>
          Link for the caller: <bdi dir="ltr">{callerLink}</bdi>
        </Trans>
        {organisation && (
          <>
            <span> · </span>
            <bdi>{organisation}</bdi>
          </>
        )}
      </p>
      <button type="button" className={button['secondary']} onClick={copy}>
        <Trans>Copy link</Trans>
      </button>
      <div role="status">
        {isCopied && <Trans>Copied</Trans>}
        {isCopied === false && (
          <>
            <Trans>It could not be copied. Select the text and copy it:</Trans>{' '}
            <input
              aria-labelledby={id}
              className={field['control']}
              value={callerLink}
              dir="ltr"
              readOnly
              onFocus={(event) => event.target.select()}
            />
          </>
        )}
      </div>
    </>
  );
}
