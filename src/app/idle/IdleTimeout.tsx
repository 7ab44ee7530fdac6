import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isCancelling } from '../../requests/cancel/cancelLock.ts';
import { StillThere } from './lazyIdle.ts';
import { watchUse } from './watchUse.ts';

/** Ends a session that nobody uses, after asking for a minute whether somebody is there. Shows nothing before that. */
export function IdleTimeout({
  minutes,
  onIdle,
  onSignOut,
}: {
  /** `undefined`: this tab only notes that it is used, for others. */
  minutes: number | undefined;
  onIdle: () => void;
  onSignOut: () => void;
}) {
  const [isWarning, setWarning] = useState(false);
  const stay = useRef<() => void>(undefined);
  const end = useEffectEvent(onIdle);
  useEffect(() => {
    const watch = watchUse({
      minutes,
      isCancelling,
      onStage: (stage) => (stage === 'over' ? end() : setWarning(stage === 'warning')),
    });
    stay.current = watch.stay;
    return watch.stop;
  }, [minutes]);
  return isWarning && <StillThere onStay={() => stay.current?.()} onSignOut={onSignOut} />;
}
