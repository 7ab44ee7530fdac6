import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

test.each(workflows)(
  '%s: actions pinned by commit, no permission beyond what a job names, no token left behind',
  (_, text) => {
    const actions = [...text.matchAll(/uses: *(\S+)(.*)/g)];
    expect(actions.length).toBeGreaterThan(0);
    for (const [, action, comment] of actions) {
      expect(action).toMatch(/^[\w/.-]+@[0-9a-f]{40}$/);
      expect(comment).toMatch(/# v\d+\.\d+\.\d+$/);
    }
    expect(text).toMatch(/^permissions: \{\}$/m);
    expect(text).not.toMatch(/write-all|contents: write|pull_request_target|secrets\./);
    expect(text.match(/persist-credentials: false/g)).toHaveLength(text.match(/actions\/checkout@/g)?.length ?? 0);
  },
);

test('the tests run on each Node that package.json admits', () => {
  const text = workflows.find(([name]) => name === 'test.yml')?.[1];
  expect(text).toContain("node: ['20.19', '22', '24']");
  expect(text).toContain('npm ci && npm test');
});
