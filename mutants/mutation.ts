import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { LogLevel, MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { printScores } from './mutationScores.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).slice(0, -1);

/**
 * `npm run mutation -- src/requests/cancel`: StrykerJS changes each expression of a room's files in turn, and runs the
 * tests beside it that reach it: those in Node.js first, for they are fast, and those in a browser for the mutants
 * that are left. Prints the mutants that no test noticed, and the score. What is known from an earlier run is taken from
 * `node_modules/.cache/mutation/`; `--fresh` forgets it.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { fresh: { type: 'boolean', default: false } },
  });
  const [room] = positionals;
  if (positionals.length !== 1 || !room || !existsSync(join(root, room))) {
    console.error('npm run mutation -- FOLDER_OR_FILE [--fresh], for instance src/requests/cancel');
    process.exitCode = 2;
    return;
  }
  process.chdir(root);
  const folder = isFile(room) ? dirname(room) : room;
  const inNode = await test('logic', filesOf(room), folder, values.fresh);
  // A folder without tests for Node.js says nothing of its mutants: all of them are left.
  const isUntried = inNode.length === 0;
  const left = isUntried ? filesOf(room) : inNode.filter(isUnnoticed).map(placeOf);
  const inBrowser = left.length === 0 ? [] : await test('components', left, folder, values.fresh);
  const noticed = new Set(inBrowser.filter((mutant) => !isUnnoticed(mutant)).map(keyOf));
  const results = (isUntried ? inBrowser : inNode).map((mutant) =>
    noticed.has(keyOf(mutant)) ? { ...mutant, status: 'Killed' as const } : mutant,
  );
  printScores(
    results.map((mutant) => ({ ...mutant, fileName: relative(mutant.fileName) })),
    (file) => readFileSync(file, 'utf8'),
  );
}

function isFile(room: string): boolean {
  return /\.tsx?$/.test(room);
}

function filesOf(room: string): string[] {
  if (isFile(room)) return [room];
  return [`${room}/*.ts`, `${room}/*.tsx`, ...['test.ts', 'test.tsx', 'd.ts'].map((end) => `!${room}/*.${end}`)];
}

/**
 * Runs a folder's tests, of one of Vitest's projects, against the mutants of these files, or parts of files. The model
 * and the end-to-end tests have mutants of their own, in mutants.ts.
 */
async function test(project: string, mutate: string[], folder: string, isFresh: boolean): Promise<MutantResult[]> {
  const name = `${folder.replaceAll('/', '-')}-${project}`;
  const cache = join(root, 'node_modules/.cache/mutation');
  mkdirSync(cache, { recursive: true });
  process.env['VITEST_PROJECT'] = project;
  process.env['VITEST_FOLDER'] = folder;
  return new Stryker({
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.config.ts' },
    plugins: ['@stryker-mutator/vitest-runner', join(root, 'mutants/ignoreWords.js')],
    ignorers: ['words'],
    mutate,
    concurrency: 2,
    timeoutMS: 10_000,
    incremental: true,
    incrementalFile: join(cache, `${name}.json`),
    force: isFresh,
    // Not among the packages, where no test is looked for.
    tempDirName: join(tmpdir(), `mutation-${process.pid}`),
    cleanTempDir: 'always',
    allowEmpty: true,
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
    logLevel: 'warn' as LogLevel,
    // StrykerJS would read tsconfig.json by a function that TypeScript 7 no longer has; the sandbox needs no other one.
    tsconfigFile: 'none',
  }).runMutationTest();
}

function isUnnoticed({ status }: MutantResult): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}

/** The part of a file that a mutant changes, as StrykerJS wants it: from 1 for lines, from 0 for columns. */
function placeOf({ fileName, location: { start, end } }: MutantResult): string {
  return `${relative(fileName)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

function keyOf(mutant: MutantResult): string {
  return `${placeOf(mutant)} ${mutant.mutatorName} ${mutant.replacement}`;
}

function relative(fileName: string): string {
  return fileName.startsWith(root) ? fileName.slice(root.length + 1) : fileName;
}

await main();
