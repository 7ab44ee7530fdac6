import type { LoadedConfiguration } from '../config/loadConfiguration.ts';
import button from '../ui/button.module.css';
import { Message } from './Message.tsx';

/** Why the app cannot start: its `config.json` is absent or wrong. Written for the person who set it up. */
export function ConfigurationProblem({ problem }: { problem: LoadedConfiguration & { ok: false } }) {
  return (
    <Message heading="This app is not set up correctly">
      {'mistake' in problem ? (
        <>
          <p>
            In <code>config.json</code>, the key <strong>{problem.mistake.key}</strong> is wrong.
          </p>
          <p>It should be {problem.mistake.expected}.</p>
        </>
      ) : (
        <p>{fileWords(problem)}</p>
      )}
      <p>If you came here to see your requests: please tell your helpdesk what this page says.</p>
      <button type="button" className={button['secondary']} onClick={() => location.reload()}>
        Try again
      </button>
    </Message>
  );
}

function fileWords(problem: Exclude<LoadedConfiguration & { ok: false }, { mistake: unknown }>): string {
  if ('missing' in problem) return 'The file config.json is missing. It should lie beside index.html.';
  if ('notJson' in problem) return 'The file config.json holds no JSON. It should be one JSON object.';
  return 'The file config.json could not be loaded. Check your connection and try again.';
}
