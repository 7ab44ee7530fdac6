import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { expect, test } from 'vitest';

const folder = new URL('../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
const textOf = (wanted: string) => workflows.find(([name]) => name === wanted)?.[1] ?? '';

/** The jobs of a workflow, each with what stands below its name. */
const jobsIn = (text: string) => (text.split(/^jobs:\n/m)[1] ?? '').split(/^(?= {2}[\w-]+:\n)/m);

/** A job that may write to the repository: it takes what another one has built, and runs nothing of the project. */
function expectToPublishOnly(job: string): void {
  expect(job).toMatch(/^ {4}permissions:\n {6}contents: write\n {4}steps:/m);
  expect([...job.matchAll(/uses: *([\w/-]+)@/g)].map(([, action]) => action)).toEqual(['actions/download-artifact']);
  expect(job.match(/^ +- run: .*$/gm)?.map((line) => /run: ([\w-]+)/.exec(line)?.[1])).toEqual(['sha256sum', 'gh']);
}

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
    expect(text).not.toMatch(/write-all|pull_request_target/);
    for (const job of jobsIn(text)) if (job.includes('contents: write')) expectToPublishOnly(job);
    expect(text.match(/persist-credentials: false/g)).toHaveLength(text.match(/actions\/checkout@/g)?.length ?? 0);
  },
);

test.each(workflows)('%s is what GitHub reads as a workflow', (_, text) => {
  // Its schema does not know this permission yet: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions
  const known = text.replace(/^ +attestations: write\n/m, '');
  expect(validateWorkflow(known).errors).toEqual([]);
  expect(validateWorkflow(known.replace('runs-on:', 'runs-at:')).errors).not.toEqual([]);
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

test('one job of one workflow may write to the repository: the one that publishes a release', () => {
  const writing = workflows.flatMap(([name, text]) =>
    jobsIn(text).flatMap((job) =>
      /: write$/m.test(job.replace('security-events: write', '')) ? [`${name} ${job.split(':')[0]?.trim()}`] : [],
    ),
  );
  // The other one attests what it has built, and may change nothing.
  expect(writing).toEqual(['release.yml build', 'release.yml publish']);
  const [tests = '', build = '', publish = ''] = jobsIn(textOf('release.yml'));
  // What can attest runs no test.
  expect(tests).toMatch(/ {4}permissions:\n {6}contents: read\n {4}steps:/);
  expect(tests).toContain('npm test');
  expect(build).toContain('    needs: test\n');
  expect(build).not.toContain('npm test');
  expect(build).toMatch(/contents: read\n {6}id-token: write\n {6}attestations: write\n {4}steps:/);
  expectToPublishOnly(publish);
  expect(() => expectToPublishOnly(publish.replace('- run: gh', '- run: npm'))).toThrow();
});

test('a release is tested, built twice and attested before it is published', () => {
  const text = textOf('release.yml');
  const steps = [
    'npm ci && npm test',
    'npm run build',
    'e2e/hosts/sameBuild',
    'attest-build-provenance@',
    'gh release create',
  ];
  const places = steps.map((step) => text.indexOf(step));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(text).toContain('    needs: build\n');
  expect(text).toMatch(/^on:\n {2}push:\n {4}tags: \['v\*'\]\n\n/m);
});

test('all packages are looked at each week, and new ones before they are merged', () => {
  expect(textOf('audit.yml')).toMatch(/- cron: '\d+ \d+ \* \* \d'/);
  const folders = execFileSync('git', ['ls-files', '*package-lock.json'], { encoding: 'utf8' }).trim().split('\n');
  for (const folder of folders.map(dirname)) expect(textOf('audit.yml')).toContain(`\n          - ${folder}\n`);
  expect(textOf('audit.yml')).not.toContain('--omit');
  expect(textOf('dependency-review.yml')).toContain('on: pull_request\n');
  expect(textOf('dependency-review.yml')).toContain('fail-on-scopes: runtime, development');
});
