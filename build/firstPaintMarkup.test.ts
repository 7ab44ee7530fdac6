import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { choosesLanding, withFirstPaint, withoutLanding, withoutUnseen } from './firstPaintMarkup.ts';
import { withSmallScripts } from './inlineScripts.ts';

const page = readFileSync(new URL('../index.html', import.meta.url), 'utf8');

test('index.html begins with the landing or the shape of the list, and without the landing with the shape', () => {
  expect(page).toContain("attempt(isLanding) ? 'landing' : isEnglish ? 'list' : 'shape';");
  expect(choosesLanding(withSmallScripts(page))).toBe(true);
  const other = withoutLanding(page);
  expect(other).toContain("attempt(isLanding) ? 'shape' : isEnglish ? 'list' : 'shape';");
  expect(other.replace("? 'shape' : isEnglish", "? 'landing' : isEnglish")).toBe(page);
  expect(choosesLanding(withSmallScripts(other))).toBe(false);
});

test('a page that chooses no landing is refused, for it may choose one in other words', () => {
  expect(() => withoutLanding(page.replace('attempt(isLanding)', 'isLanding()'))).toThrow(
    'index.html does not say "attempt(isLanding) ? \'landing\' : ", so its landing could not be left out.',
  );
});

test('the first paint takes its place in the page, to the letter', () => {
  const markup = "<p>$& costs $1, $$ and $'</p>";
  expect(withFirstPaint('<div><!-- first paint --><p></p></div>', markup)).toBe(`<div>${markup}<p></p></div>`);
});

test('a page without a place for the first paint is refused', () => {
  expect(() => withFirstPaint('<div></div>', '<p></p>')).toThrow(
    'index.html has no <!-- first paint -->, so the first paint could not be put there.',
  );
});

const german = '<option lang="de" value="de">Deutsch</option>';
const english = '<option lang="en" value="en" selected="">English</option>';
const path = '<path d="M0 0h16v16"></path>';
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="red">';

test('languages that are not selected, and of icons all but their size, are left out, and nothing else', () => {
  expect(withoutUnseen(`<select>${german}${english}${german}</select>${icon}${path}${path}</svg><p>Hello</p>`)).toBe(
    `<select>${english}</select><svg width="20" height="20"></svg><p>Hello</p>`,
  );
});

test('markup that holds nothing to leave out is refused', () => {
  expect(() => withoutUnseen(`<select>${english}</select><svg>${path}</svg>`)).toThrow(
    'The first paint holds no language that is not selected, so none could be left out.',
  );
  expect(() => withoutUnseen(`<select>${german}${english}</select><svg></svg>`)).toThrow(
    'The first paint holds no path of an icon, so none could be left out.',
  );
});
