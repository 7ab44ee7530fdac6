import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

/**
 * `npm run soak`: 20,000 new sequences of the model. A failure prints its seed; `-- --runs 50000` tries more, and
 * `-- --seed 42` tries the same again.
 */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string' } } });
const vitest = createRequire(import.meta.url).resolve('vitest/vitest.mjs');
spawn(process.execPath, [vitest, 'run', 'e2e/model'], {
  stdio: 'inherit',
  env: { ...process.env, MODEL_RUNS: values.runs, MODEL_SEED: values.seed ?? '' },
}).on('exit', (code) => {
  process.exitCode = code ?? 1;
});
