import { readdirSync, readFileSync } from 'node:fs';
import { validateWorkflow } from '@action-validator/core';
import { expect, test } from 'vitest';

const folder = new URL('../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
const textOf = (wanted: string) => workflows.find(([name]) => name === wanted)?.[1] ?? '';

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
    expect(text).not.toMatch(/write-all|contents: write|pull_request_target/);
    expect(text.match(/persist-credentials: false/g)).toHaveLength(text.match(/actions\/checkout@/g)?.length ?? 0);
  },
);

test.each(workflows)('%s is what GitHub reads as a workflow', (_, text) => {
  expect(validateWorkflow(text).errors).toEqual([]);
  expect(validateWorkflow(text.replace('runs-on:', 'runs-at:')).errors).not.toEqual([]);
});

test.each(workflows)('%s runs only npm scripts that exist', (_, text) => {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script]) => String(script));
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

/** The commands that a workflow runs, as they stand there. */
const commandsIn = (text: string) =>
  [...text.matchAll(/^( *)(?:- )?run: (?:\|\n((?:\1 {2}.*\n|\n)+)|(.*)\n)/gm)].map(
    ([, , block, line]) => block ?? line ?? '',
  );

test.each(workflows)('%s puts no value into a command, where a shell would read it', (_, text) => {
  expect(commandsIn(text).filter((command) => command.includes('${{'))).toEqual([]);
  for (const command of ['npm ci', '|\n          npm ci\n          npm test']) {
    const worse = `${text}      - run: ${command} ${'$'}{{ inputs.x }}\n`;
    expect(commandsIn(worse).filter((found) => found.includes('${{'))).toHaveLength(1);
  }
});

test('one step of one workflow knows a secret: the one that deploys', () => {
  const holders = workflows.filter(([, text]) => text.includes('secrets.'));
  expect(holders.map(([name]) => name)).toEqual(['deploy-static-web-apps.yml']);
  expect(holders[0]?.[1].match(/.*secrets\..*/g)).toEqual([
    `          SWA_CLI_DEPLOYMENT_TOKEN: ${'$'}{{ secrets.AZURE_STATIC_WEB_APPS_API_TOKEN }}`,
  ]);
});

test('the tests run on each Node that package.json admits', () => {
  expect(textOf('test.yml')).toContain("node: ['20.19', '22', '24']");
  expect(textOf('test.yml')).toContain('npm ci && npm test');
});

test.each(['deploy-static-web-apps.yml', 'deploy-artifact.yml'])(
  '%s checks the build before anything is deployed, and the page afterwards, only when somebody asks for it',
  (name) => {
    const text = textOf(name);
    const places = ['npm run build', 'npm run setup -- --check\n', 'npm run setup -- --check "$PAGE_ADDRESS"'].map(
      (command) => text.indexOf(command),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(text).toMatch(/^on:\n {2}workflow_dispatch:/m);
    expect(text).not.toMatch(/^ {2}(push|pull_request|schedule):/m);
  },
);
