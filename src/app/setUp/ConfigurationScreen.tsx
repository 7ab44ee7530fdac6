import type { LoadedConfiguration } from '../../config/loadConfiguration.ts';
import { ConfigurationMissing } from './ConfigurationMissing.tsx';
import { ConfigurationMistakesScreen } from './ConfigurationMistakesScreen.tsx';
import { NotSecure } from './NotSecure.tsx';

/**
 * Why the page cannot begin: it came by http, or `config.json` cannot be read, or it says what cannot be. A chunk, for few
 * ever see it.
 */
export function ConfigurationScreen({ problem }: { problem: LoadedConfiguration & { ok: false } }) {
  if ('insecure' in problem) return <NotSecure />;
  if ('mistakes' in problem) return <ConfigurationMistakesScreen {...problem} />;
  return <ConfigurationMissing problem={problem} />;
}
