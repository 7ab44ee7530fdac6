import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostFiles } from '../../../../hosting/hostFiles.ts';
import { readHostConfiguration } from '../../../../hosting/hostHeaders.ts';
import { siteOf } from '../../../../hosting/site.ts';
import { checkSite } from '../../../../setup/checkSite.ts';
import { asIfSetUp, asset, dist } from '../../builtSite.ts';
import { ask } from '../../servers/ask.ts';
import {
  configurationDeployedBySwa,
  emulators,
  type RunningEmulator,
  startEmulator,
  versionOf,
} from '../startEmulator.ts';
import { type Get, missing, testFiles } from '../testFiles.ts';
import { testPeople } from '../testPeople.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

testPeople('swa');

describe.skipIf(!versionOf('swa'))(`${emulators.swa.host}, in its emulator ${versionOf('swa')}`, () => {
  const site = siteOf(readHostConfiguration(dist));
  let host: RunningEmulator;
  beforeAll(async () => {
    host = await startEmulator('swa', { dist });
  });
  afterAll(() => host?.stop());
  const get: Get = (path, headers) => ask(host.port, `/${path}`, headers);

  testFiles(
    get,
    [
      ['', 'text/html'],
      ['index.html', 'text/html'],
      ['config.json', 'application/json'],
      ['icon.svg', 'image/svg+xml'],
      ['404.txt', 'text/plain'],
    ],
    site,
  );

  test.each([...missing, ...hostFiles])('"%s" is not there, and says so in plain text', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toMatch(/^text\/plain/);
    expect(String(answer.body)).toMatch(/^Not found/);
    expect(answer.headers['cache-control']).not.toContain('immutable');
  });

  // What the page does not use is switched off: nobody shall think that this is where one signs in. Of all this Azure itself
  // obeys the rules that name a sign-in, and none for the rest: there it answers that nobody is signed in. See
  // doesRequestPathMatchRoute in the emulator, and https://github.com/Azure/static-web-apps/issues/1043
  test.each([
    ...['aad', 'github', 'google', 'facebook', 'twitter', 'apple', 'contoso'].map((provider) => `login/${provider}`),
    ...['me', 'logout', 'purge/aad', 'complete', 'login/done'],
  ])('the host signs nobody in by itself: ".auth/%s" is not there', async (path) => {
    const answer = await get(`.auth/${path}`);
    expect(answer.status).toBe(404);
    expect(String(answer.body)).toMatch(/^Not found/);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test('the check of a deployed page finds what the emulator lacks, and nothing else', async () => {
    const problems = await checkSite(`http://127.0.0.1:${host.port}/`, dist, asIfSetUp);
    expect(problems).toEqual([
      expect.stringMatching(`^${asset} is sent uncompressed`),
      expect.stringContaining('README.md'),
    ]);
  });

  // Of the emulator; how the host answers has not been seen.
  test('with a 404 the emulator sends none of the headers', async () => {
    const { headers } = await get('nothing');
    expect(Object.keys(site.page).filter((name) => name !== 'cache-control' && name in headers)).toEqual([]);
  });
});

test.skipIf(!versionOf('swa'))(
  'the command that setup prints deploys the headers of the build, not those of its source',
  () => {
    expect(configurationDeployedBySwa(root)).toBe(join(dist, 'staticwebapp.config.json'));
  },
);
