import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';

/**
 * `npm run soak`: 20,000 new sequences of the model. A failure prints its seed; `-- --runs 50000` tries more, and
 * `-- --seed 42` tries the same again.
 */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string' } } });
process.env['MODEL_RUNS'] = values.runs;
process.env['MODEL_SEED'] = values.seed ?? '';
// Sets the exit code by itself.
await startVitest('test', ['e2e/model/cancel.test.ts'], { run: true });
