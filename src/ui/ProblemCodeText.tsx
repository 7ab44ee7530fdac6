import { Trans } from '@lingui/react/macro';
import type { ProblemCode } from '../config/problemCode.ts';

/** A problem's code, to read aloud. */
export function ProblemCodeText({ code }: { code: ProblemCode }) {
  return (
    <Trans>
      Code <strong>{code}</strong>
    </Trans>
  );
}
