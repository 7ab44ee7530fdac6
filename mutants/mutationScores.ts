import type { MutantResult } from '@stryker-mutator/api/core';

/** Prints each mutant that no test noticed, then the score of each file and of all together. `read` gives a file's text. */
export function printScores(results: readonly MutantResult[], read: (file: string) => string): void {
  const counted = results.filter(({ status }) => status !== 'Ignored' && !status.endsWith('Error'));
  for (const mutant of counted.filter((one) => !isNoticed(one))) console.log(`\n${describe(mutant, read)}`);
  const files = [...new Set(counted.map(({ fileName }) => fileName))].toSorted();
  console.log('\nScore   Noticed   File');
  for (const file of files)
    printLine(
      counted.filter(({ fileName }) => fileName === file),
      file,
    );
  printLine(counted, 'all');
}

/** The share of mutants that a test noticed, in per cent with one digit; 100 where there is none. */
export function scoreOf(results: readonly Pick<MutantResult, 'status'>[]): number {
  if (results.length === 0) return 100;
  return Math.round((results.filter(isNoticed).length / results.length) * 1_000) / 10;
}

function printLine(results: readonly MutantResult[], name: string): void {
  const noticed = `${results.filter(isNoticed).length}/${results.length}`;
  console.log(`${scoreOf(results).toFixed(1).padStart(5)}   ${noticed.padStart(7)}   ${name}`);
}

function isNoticed({ status }: Pick<MutantResult, 'status'>): boolean {
  return status === 'Killed' || status === 'Timeout';
}

function describe(
  { fileName, location, mutatorName, replacement, status }: MutantResult,
  read: (file: string) => string,
) {
  const { start, end } = location;
  const lines = read(fileName)
    .split('\n')
    .slice(start.line - 1, end.line);
  const before = lines.length > 3 ? [...lines.slice(0, 2), '…'] : lines;
  const after = replacement.length > 200 ? `${replacement.slice(0, 200)}…` : replacement;
  return [
    `${status}: ${fileName}:${start.line}:${start.column} ${mutatorName}`,
    ...before.map((line) => `- ${line}`),
    `+ ${after}`,
  ].join('\n');
}
