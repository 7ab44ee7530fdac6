import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withoutLanding } from '../../build/firstPaintMarkup.ts';
import { withSmallScripts } from '../../build/inlineScripts.ts';
import { makeSmallBuild } from '../smallBuild.ts';
import { firstPaintHint } from './firstPaintHint.ts';

const source = readFileSync(fileURLToPath(new URL('../../index.html', import.meta.url)), 'utf8');
let folder: string;

beforeEach(() => {
  folder = makeSmallBuild();
});
afterEach(() => rmSync(folder, { recursive: true }));

const hintFor = (configuration: object) => firstPaintHint(folder, Buffer.from(JSON.stringify(configuration)));

test('nothing is said of a build that begins as its configuration says', () => {
  expect(hintFor({})).toBeUndefined();
  expect(hintFor({ signIn: 'automatic', devices: 'ask' })).toBeUndefined();
  writeFileSync(join(folder, 'index.html'), withSmallScripts(withoutLanding(source)));
  expect(hintFor({ signIn: 'automatic' })).toBeUndefined();
});

test('a configuration that was changed after the build is said to need a build, whichever way it was changed', () => {
  writeFileSync(join(folder, 'index.html'), withSmallScripts(source));
  expect(hintFor({ signIn: 'automatic' })).toContain('people see that button. Build again');
  writeFileSync(join(folder, 'index.html'), withSmallScripts(withoutLanding(source)));
  expect(hintFor({ signIn: 'button' })).toContain('people see the shape of a list. Build again');
});
