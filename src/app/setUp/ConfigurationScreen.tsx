import type { LoadedConfiguration } from '../../config/loadConfiguration.ts';
import { ConfigurationMissing } from './ConfigurationMissing.tsx';
import { ConfigurationMistakeScreen } from './ConfigurationMistakeScreen.tsx';
import { NotSecure } from './NotSecure.tsx';

/**
 * Why the page cannot begin: it came by http, or `config.json` cannot be read, or it says what cannot be. A chunk, for few
 * ever see it.
 */
export function ConfigurationScreen({ problem }: { problem: LoadedConfiguration & { ok: false } }) {
  if ('insecure' in problem) return <NotSecure />;
  if ('mistake' in problem) return <ConfigurationMistakeScreen mistake={problem.mistake} />;
  return <ConfigurationMissing problem={problem} />;
}
