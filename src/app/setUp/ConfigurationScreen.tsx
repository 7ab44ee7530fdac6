import type { LoadedConfiguration } from '../../config/loadConfiguration.ts';
import { ConfigurationMissing } from './ConfigurationMissing.tsx';
import { ConfigurationMistakeScreen } from './ConfigurationMistakeScreen.tsx';

/** What is wrong with `config.json`: it cannot be read, or it says what cannot be. A chunk, for few ever see it. */
export function ConfigurationScreen({ problem }: { problem: LoadedConfiguration & { ok: false } }) {
  if ('mistake' in problem) return <ConfigurationMistakeScreen mistake={problem.mistake} />;
  return <ConfigurationMissing problem={problem} />;
}
