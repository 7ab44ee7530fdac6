import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Mutant, mutants } from './mutants.ts';
import { Workshop } from './workshop.ts';

/**
 * `npm run mutants`: breaks each promise in a copy of the project, one mutant at a time, and runs the tests that carry
 * its number. Ends with 1 if a mutant survives. `-- --only I7` tries one promise's; without it the tests have to be
 * green on the copy as it is, first.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const chosen = mutants.filter(({ promise }) => values.only === undefined || promise === values.only);
  if (chosen.length === 0) throw new Error(`There is no mutant for ${values.only}.`);
  const workshop = new Workshop(fileURLToPath(new URL('..', import.meta.url)));
  process.once('SIGINT', () => {
    workshop.close();
    process.exit(130);
  });
  try {
    if (values.only === undefined && !(await isGreen(workshop))) {
      console.error('The tests are red without any mutant.');
      process.exitCode = 1;
      return;
    }
    let survivors = 0;
    for (const mutant of chosen) {
      const killer = await killerOf(mutant, workshop);
      if (!killer) survivors += 1;
      console.log(`${killer ? 'killed  ' : 'SURVIVED'}  ${mutant.promise.padEnd(3)}  ${mutant.name}  (${killer})`);
    }
    console.log(`${chosen.length - survivors} of ${chosen.length} mutants killed`);
    process.exitCode = survivors === 0 ? 0 : 1;
  } finally {
    workshop.close();
  }
}

async function isGreen(workshop: Workshop): Promise<boolean> {
  const any = '\\bI\\d+\\b';
  return (await workshop.runUnitTests(any)) === 'green' && (await workshop.runEndToEndTests(any)) === 'green';
}

/** Which tests turn red; `undefined` when none does. */
async function killerOf({ promise, edits }: Mutant, workshop: Workshop): Promise<string | undefined> {
  const title = `\\b${promise}\\b`;
  workshop.apply(edits);
  try {
    if ((await workshop.runUnitTests(title)) === 'red') return 'in memory';
    const endToEnd = await workshop.runEndToEndTests(title);
    if (endToEnd === 'broken') throw new Error(`${promise}: the mutant does not build, or has no tests.`);
    return endToEnd === 'red' ? 'in the browser' : undefined;
  } finally {
    workshop.restore();
  }
}

await main();
