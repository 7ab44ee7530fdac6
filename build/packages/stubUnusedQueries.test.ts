import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { stubUnusedQueries } from './stubUnusedQueries.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds one script with the plugin; `query-core` is this project's. */
async function built(script: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'queries-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'main.js'), script);
  const output = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { 'query-core': join(root, 'node_modules/@tanstack/query-core/build/modern/index.js') } },
    plugins: [stubUnusedQueries()],
    build: { write: false, lib: { entry: 'main.js', formats: ['es'] } },
  });
  return ((output as Rollup.RollupOutput[])[0]?.output ?? []).map((file) => ('code' in file ? file.code : '')).join();
}

test('an ordinary query is answered, and an infinite one and a mutation fail with what is missing', async () => {
  const code = await built(`
    import { QueryClient } from 'query-core';
    export const client = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });
  `);
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const ordinary = { queryKey: ['a'], queryFn: () => 'answer' };
  expect(await module.client().fetchQuery(ordinary)).toBe('answer');
  const infinite = { ...ordinary, initialPageParam: 0, getNextPageParam: () => undefined };
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  onTestFinished(() => void vi.unstubAllGlobals());
  await expect(module.client().fetchInfiniteQuery(infinite)).rejects.toThrow('infiniteQueryBehavior');
  expect(report).toHaveBeenCalledOnce();
  const mutate = () =>
    module
      .client()
      .getMutationCache()
      .build(module.client(), { mutationFn: async () => 'done' });
  expect(mutate).toThrow('Mutation');
});

test('a build that does not meet the file fails, and says which', async () => {
  await expect(built('export const nothing = 0;')).rejects.toThrow(
    'infiniteQueryBehavior.js and mutation.js of @tanstack/query-core',
  );
});

test('no file of the app asks for an infinite query, or for a mutation', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(
    files.filter((name) =>
      /infinite\w*quer|useMutation|MutationCache/i.test(readFileSync(join(root, 'src', name), 'utf8')),
    ),
  ).toEqual([]);
});
