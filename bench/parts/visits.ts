import type { Browser } from '@playwright/test';
import { type Comparison, compare } from '../compare.ts';
import { atMost, type Figure } from '../figures.ts';
import { type Load, measureLoad, type Visit } from '../loads.ts';
import type { Stage } from '../stage.ts';
import { staticLanding } from '../staticLanding.ts';

/** How many pairs of visits are made of each kind. */
const pairs = 15;
/** Milliseconds by which every answer comes later while trips are counted: however busy the computer, a page works less. */
const tripLatency = 500;

/** How a page is visited, and the other one of a pair, if not in the same way. */
interface Turns {
  readonly app: readonly [Stage, Visit];
  readonly against: readonly [Stage, Visit];
}

/** What visits of two pages cost, pair by pair, and the worst of the app's. */
export async function byTurns(browser: Browser, { app, against }: Turns, times = pairs) {
  const loads: Load[] = [];
  const others: Load[] = [];
  const visitApp = async () => loads.push(await measureLoad(browser, ...app));
  const visitOther = async () => others.push(await measureLoad(browser, ...against));
  // The first visits of all fill what the browser and the tenants keep.
  await measureLoad(browser, ...app);
  await measureLoad(browser, ...against);
  for (let pair = 0; pair < times; pair++) {
    for (const visit of pair % 2 === 0 ? [visitApp, visitOther] : [visitOther, visitApp]) await visit();
  }
  return {
    both: (name: keyof Load): Comparison => compare(valuesOf(loads, name), valuesOf(others, name)),
    worst: (name: keyof Load) => Math.max(...valuesOf(loads, name)),
  };
}

function valuesOf(loads: readonly Load[], name: keyof Load): number[] {
  return loads.map((load) => load[name]);
}

/** Visits of people with 100 requests, with empty and full caches and on a slow processor, against the floor page's. */
export async function visits(browser: Browser, app: Stage, floor: Stage): Promise<Figure[]> {
  const person: Visit = { requests: 100 };
  const side = (visit: Visit) => byTurns(browser, { app: [app, visit], against: [floor, visit] });
  const cold = await side(person);
  const warm = await side({ ...person, isWarm: true });
  const slow = await side({ ...person, slowdown: 4 });
  const landing = await side({});
  const paint = await byTurns(browser, { app: [app, {}], against: [app, { path: staticLanding, isStill: true }] });
  const shifts = Math.max(...[cold, warm, slow, landing, paint].map(({ worst }) => worst('cls')));
  const longTasks = slow.worst('longTasksAfterRow');
  return [
    atMost(1, { name: 'Signed in, cold: first row', ...cold.both('firstRow'), unit: 'ms' }),
    { name: 'Signed in, cold: requests', ...cold.both('requests') },
    { name: 'Signed in, cold: first contentful paint', ...cold.both('fcp'), unit: 'ms' },
    { name: 'Signed in, cold: largest contentful paint', ...cold.both('lcp'), unit: 'ms' },
    { name: 'Signed in, cold: main thread, by the processor', ...cold.both('processor'), unit: 'ms' },
    { name: 'Signed in, cold: heap', ...cold.both('heap'), unit: 'B' },
    { name: 'Signed in, cold: elements', ...cold.both('nodes') },
    atMost(1.1, { name: 'Signed in, warm: first row', ...warm.both('firstRow'), unit: 'ms' }),
    { name: 'At 4× slowdown: first row', ...slow.both('firstRow'), unit: 'ms' },
    atMost(1.15, { name: 'At 4× slowdown: main thread', ...slow.both('mainThread'), unit: 'ms' }),
    atMost(1.1, { name: 'At 4× slowdown: blocking time (TBT)', ...slow.both('tbt'), unit: 'ms' }),
    {
      name: 'At 4× slowdown: long tasks after the first row, the worst of all visits',
      app: longTasks,
      target: '0',
      isMet: longTasks === 0,
    },
    { name: 'Layout shift (CLS), the worst of all visits', app: shifts, target: '0', isMet: shifts === 0 },
    { name: 'Signed out: first contentful paint', ...landing.both('fcp'), unit: 'ms' },
    atMost(1.1, {
      name: 'Signed out: largest contentful paint, against a page without script',
      ...paint.both('lcp'),
      unit: 'ms',
    }),
    ...(await trips(browser, app, floor, person)),
  ];
}

/** Counts, of one visit each: nothing that a busy computer changes. */
async function trips(browser: Browser, app: Stage, floor: Stage, person: Visit): Promise<Figure[]> {
  const counted = (stage: Stage, visit: Visit) =>
    measureLoad(browser, stage, { ...person, ...visit, latency: tripLatency });
  const both = async (visit: Visit) => [await counted(app, visit), await counted(floor, visit)] as const;
  const [cold, coldFloor] = await both({});
  const [warm, warmFloor] = await both({ isWarm: true });
  const [back, backFloor] = await both({ isReturn: true });
  const german = await counted(app, { locale: 'de-DE' });
  const most = (name: string, load: Load, against: Load, limit: number, target: string): Figure => ({
    name: `${name}: sequential round trips to the first row`,
    app: load.roundTrips,
    against: against.roundTrips,
    target,
    isMet: load.roundTrips <= limit,
  });
  return [
    most('Signed in, cold', cold, coldFloor, 4, '4'),
    most('Signed in, warm', warm, warmFloor, 2, '2'),
    most('Back from a sign-in', back, backFloor, backFloor.roundTrips, 'as many'),
    most('In German, against English', german, cold, cold.roundTrips, 'as many'),
    {
      name: 'In German: requests before the list is asked for, against English',
      app: german.requestsBeforeList,
      against: cold.requestsBeforeList,
      target: 'as many',
      isMet: german.requestsBeforeList <= cold.requestsBeforeList,
    },
  ];
}
