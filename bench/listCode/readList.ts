import './stubMacros.ts';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import type { Graph } from '../../src/graph/graph.ts';

const [root = '', rows = '0'] = process.argv.slice(2);
const pageLength = 100;
const nextLink = 'https://graph.microsoft.com/next';

// The code that is measured may be that of another folder.
const from = <Module>(file: string): Promise<Module> => import(pathToFileURL(`${root}/src/requests/${file}`).href);
const { requestsQuery } = await from<typeof import('../../src/requests/list/listRequests.ts')>('list/listRequests.ts');
const { createVisit } = await from<typeof import('../../src/requests/list/visit.ts')>('list/visit.ts');
const { longReferences } =
  await from<typeof import('../../src/requests/request/longReferences.ts')>('request/longReferences.ts');
const { showRequests } = await from<typeof import('../../src/requests/find/shownRequests.ts')>('find/shownRequests.ts');
const { prepareSearch } =
  await from<typeof import('../../src/requests/find/prepareSearch.ts')>('find/prepareSearch.ts');
const { isPending } =
  await from<typeof import('../../src/requests/request/accessRequest.ts')>('request/accessRequest.ts');

/** What the page shows while a list grows, in the order of most readings. */
const query = { list: 'all', search: '', state: undefined, sort: 'newest' } as const;

/** Between two pages there is time enough. `onRest` is called when the work has asked for no more. */
function whenIdle(work: () => void, onRest: (() => void) | undefined): () => void {
  const turn = setImmediate(() => {
    const before = asked;
    work();
    if (asked === before) onRest?.();
  });
  asked += 1;
  return () => clearImmediate(turn);
}
let asked = 0;

/** Reads a list, and works out over its rows what the page does whenever some are shown. Gives back processor time. */
async function read(length: number): Promise<number> {
  const pages = Array.from({ length: Math.ceil(length / pageLength) }, (_, page) =>
    Array.from({ length: pageLength }, (_row, place) => wireRow(page * pageLength + place)),
  );
  const graph: Graph = {
    origin: new URL(nextLink).origin,
    clock: { now: () => performance.now(), wall: () => Date.now() },
    get: async (url) => {
      await nextTurn();
      const value = pages.shift();
      const next = pages.length > 0 && `${url.split('?')[0]}?left=${pages.length}`;
      return { kind: 'ok', body: { value, ...(next && { '@odata.nextLink': next }) }, handle: {} };
    },
  } as Graph;
  const queryClient = new QueryClient();
  const visit = createVisit({ accountId: 'account', personId: 'person', graph, queryClient, dialect: 'beta' });
  const observer = new QueryObserver(queryClient, requestsQuery(visit));
  const before = process.cpuUsage();
  await new Promise<void>((resolve, reject) => {
    let shown: ReturnType<typeof showRequests> | undefined;
    let stopPreparing = () => {};
    observer.subscribe(({ data }) => {
      if (!data || shown?.requests === data.requests) return;
      longReferences(data.requests);
      data.requests.filter(isPending);
      shown = showRequests(shown, data.requests, query);
      stopPreparing();
      const { kind } = data.completeness;
      // The last rows of the last reading are prepared last.
      const done = kind === 'complete' && data.requests.length === length ? resolve : undefined;
      stopPreparing = prepareSearch(data.requests, (work) => whenIdle(work, done));
      if (kind !== 'loading' && !done) reject(new Error(`The list is ${kind}, with ${data.requests.length} rows.`));
    });
  });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function wireRow(place: number): object {
  return {
    id: crypto.randomUUID(),
    requestState: 'delivered',
    requestType: 'UserAdd',
    createdDateTime: new Date(1.7e12 + place * 1_000).toISOString(),
    accessPackage: { id: crypto.randomUUID(), displayName: `Package ${place % 50}`, description: 'What it is for' },
    justification: `Because of case ${place}`,
  };
}

// An engine compiles what runs often; a short list first, for the page has shown its first rows by then.
await read(1_000);
console.log(await read(Number(rows)));
process.exit();
