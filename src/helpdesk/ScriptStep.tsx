import { Trans, useLingui } from '@lingui/react/macro';
import { Words } from '../i18n/Words.tsx';
import type { HelpStep } from './helpSteps.ts';

/** One step as the agent reads it: what to say, what the caller then sees, and what to do when they do not. */
export function ScriptStep({ step: { instruction, words, seen, otherwise } }: { step: HelpStep }) {
  const { i18n } = useLingui();
  const after = i18n._(seen);
  const instead = i18n._(otherwise);
  return (
    <>
      <p>
        <Words of={instruction} marked={{ words: <strong>{i18n._(words)}</strong> }} />
      </p>
      <p>
        <Trans>The caller then sees: {after}</Trans>
      </p>
      <p>
        <Trans>If not: {instead}</Trans>
      </p>
    </>
  );
}
