import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { LoadedConfiguration } from '../../config/loadConfiguration.ts';
import { NotSetUp } from './NotSetUp.tsx';

/** Why there is no `config.json` to read. */
export type NoConfiguration = Exclude<
  LoadedConfiguration & { ok: false },
  { mistakes: unknown } | { insecure: true } | { notAlone: true }
>;

/** Says that `config.json` is absent, unreadable or out of reach. */
export function ConfigurationMissing({ problem }: { problem: NoConfiguration }) {
  const { i18n } = useLingui();
  return (
    <NotSetUp code="MAR-402">
      <p>{i18n._(words(problem))}</p>
    </NotSetUp>
  );
}

function words(problem: NoConfiguration): MessageDescriptor {
  if ('missing' in problem) return msg`The file config.json is missing. Put it in the same folder as index.html.`;
  if ('notJson' in problem) return msg`The file config.json is not valid JSON. It must be one JSON object.`;
  return msg`The file config.json could not be loaded. Check your connection and try again.`;
}
