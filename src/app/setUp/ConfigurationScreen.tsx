import type { LoadedConfiguration } from '../../config/loadConfiguration.ts';
import { useHelpWords } from '../../helpdesk/useHelpWords.ts';
import { ConfigurationMissing } from './ConfigurationMissing.tsx';
import { ConfigurationMistakesScreen } from './ConfigurationMistakesScreen.tsx';
import { NotAlone } from './NotAlone.tsx';
import { NotSecure } from './NotSecure.tsx';

/**
 * Why the page cannot begin: it came by http, it is not alone at its origin, or `config.json` cannot be read, or it says
 * what cannot be. A chunk, for few ever see it.
 */
export function ConfigurationScreen({ problem }: { problem: LoadedConfiguration & { ok: false } }) {
  // Few ever read these words, so they are not among those that everybody loads.
  if (!useHelpWords()) return null;
  if ('insecure' in problem) return <NotSecure />;
  if ('notAlone' in problem) return <NotAlone content={problem.content} />;
  if ('mistakes' in problem) return <ConfigurationMistakesScreen {...problem} />;
  return <ConfigurationMissing problem={problem} />;
}
