import { Trans } from '@lingui/react/macro';
import type { Meaning } from '../request/meaning.ts';

/** When a request was carried out, and whether Microsoft Entra lists the access as the person's now. */
export function AccessNow({ meaning, completedAt }: { meaning: Meaning; completedAt: string | undefined }) {
  const { isPresent } = meaning;
  return (
    <>
      {completedAt !== undefined && <p>{<CarriedOut meaning={meaning} date={completedAt} />}</p>}
      {isPresent === true && (
        <p>
          <Trans>Microsoft Entra lists this access as yours now.</Trans>
        </p>
      )}
      {isPresent === false && (
        <p>
          <Trans>Microsoft Entra does not list this access as yours now.</Trans>
        </p>
      )}
    </>
  );
}

function CarriedOut({ meaning: { asked, status }, date }: { meaning: Meaning; date: string }) {
  if (status === 'removed') return <Trans>The access was removed on {date}.</Trans>;
  if (status !== 'delivered') return null;
  if (asked === 'change' || asked === 'extension') return <Trans>It was carried out on {date}.</Trans>;
  return <Trans>It was delivered on {date}.</Trans>;
}
