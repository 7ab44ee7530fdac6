import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const root = fileURLToPath(new URL('..', import.meta.url)).slice(0, -1);

/**
 * `npm run mutation -- src/requests/cancel`: StrykerJS changes each expression of a room's files in turn, and runs the
 * unit and component tests that reach it. Prints the score and the mutants that no test noticed. What is known from an
 * earlier run is taken from `node_modules/.cache/mutation/`; `-- --fresh` forgets it.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { fresh: { type: 'boolean', default: false } },
  });
  const [room] = positionals;
  if (positionals.length !== 1 || !room || !existsSync(`${root}/${room}`)) {
    console.error('npm run mutation -- FOLDER_OR_FILE [--fresh], for instance src/requests/cancel');
    process.exitCode = 2;
    return;
  }
  const cache = `${root}/node_modules/.cache/mutation`;
  mkdirSync(cache, { recursive: true });
  const files = /\.tsx?$/.test(room)
    ? [room]
    : [`${room}/*.ts`, `${room}/*.tsx`, `!${room}/*.test.ts`, `!${room}/*.test.tsx`];
  process.chdir(root);
  await new Stryker({
    testRunner: 'vitest',
    // The tests beside the code: the model and the browser have mutants of their own, in mutants.ts.
    vitest: { configFile: 'vitest.config.ts', dir: 'src' },
    plugins: ['@stryker-mutator/vitest-runner', `${root}/mutants/ignoreWords.ts`],
    ignorers: ['words'],
    mutate: files,
    concurrency: 2,
    timeoutMS: 10_000,
    incremental: true,
    incrementalFile: `${cache}/${room.replaceAll('/', '-')}.json`,
    force: values.fresh,
    // Not among the packages, where no test is looked for.
    tempDirName: join(tmpdir(), 'mutation'),
    cleanTempDir: 'always',
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, reportTests: false, logTests: false, skipFull: false },
    allowConsoleColors: false,
    // StrykerJS would read tsconfig.json by a function that TypeScript 7 no longer has; the sandbox needs no other one.
    tsconfigFile: 'none',
  }).runMutationTest();
}

await main();
