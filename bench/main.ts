import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Figure, ratioOf, tableOf } from './figures.ts';
import { cancels } from './parts/cancels.ts';
import { lists } from './parts/lists.ts';
import { longVisits } from './parts/longVisits.ts';
import { sinceBaseline } from './parts/sinceBaseline.ts';
import { visits } from './parts/visits.ts';
import { weights } from './parts/weights.ts';
import { stageApp, stageFloor, startBrowser } from './stage.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `npm run bench`: app and floor page side by side, as a table and as JSON; `-- lists` measures only that part. */
async function main(): Promise<void> {
  const browser = await startBrowser();
  const app = await stageApp(`${root}dist-embedded`);
  const floor = await stageFloor(`${root}dist-embedded`);
  try {
    const parts: Readonly<Record<string, () => Promise<Figure[]>>> = {
      weights: () => weights(`${root}dist`),
      visits: () => visits(browser, app, floor),
      lists: () => lists(browser, app),
      cancels: () => cancels(browser, app),
      long: () => longVisits(browser, app),
      baseline: () => sinceBaseline(browser, app),
    };
    const wanted = process.argv.slice(2);
    const unknown = wanted.filter((name) => !(name in parts));
    if (unknown.length > 0) throw new Error(`There is no part "${unknown}", only: ${Object.keys(parts).join(', ')}.`);
    const figures: Figure[] = [];
    for (const [name, measure] of Object.entries(parts)) {
      if (wanted.length === 0 || wanted.includes(name)) figures.push(...(await measure()));
    }
    console.log(tableOf(figures));
    const missed = figures.filter(({ isMet }) => isMet === false);
    console.log(missed.length === 0 ? '\nEvery target is met.' : `\n${missed.length} targets are not met.`);
    mkdirSync(`${root}test-results`, { recursive: true });
    const withRatios = figures.map((figure) => ({ ...figure, ratio: ratioOf(figure) }));
    writeFileSync(`${root}test-results/bench.json`, `${JSON.stringify(withRatios, null, 2)}\n`);
  } finally {
    await browser.close();
    await app.tenant.stop();
    await floor.tenant.stop();
  }
}

await main();
