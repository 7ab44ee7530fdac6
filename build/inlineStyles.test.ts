import { expect, test } from 'vitest';
import { styleSheetsOf, withStyles } from './inlineStyles.ts';

test('style sheets take the places of the links to them, and other links stay', () => {
  const page = [
    '<link rel="icon" href="./icon.svg" type="image/svg+xml" />',
    '<link rel="stylesheet" crossorigin href="./assets/a.css">',
    '<link rel="stylesheet" crossorigin href="./assets/b.css">',
  ].join('\n');
  expect(styleSheetsOf(page)).toEqual(['assets/a.css', 'assets/b.css']);
  expect(withStyles(page, (file) => `${file}{}\n`)).toBe(
    [
      '<link rel="icon" href="./icon.svg" type="image/svg+xml" />',
      '<style>assets/a.css{}</style>',
      '<style>assets/b.css{}</style>',
    ].join('\n'),
  );
});

test('the names that Lightning CSS makes up are short in the page', () => {
  const link = '<link rel="stylesheet" href="./assets/a.css">';
  const styles = 'p{color:var(--lightningcss-light,#000)var(--lightningcss-dark,#fff)}';
  expect(withStyles(link, () => styles)).toBe('<style>p{color:var(--light,#000)var(--dark,#fff)}</style>');
});

test('a page that links no style sheet is refused', () => {
  expect(() => withStyles('<link rel="icon" href="./icon.svg" />', () => '')).toThrow(
    'index.html links no style sheet, so none could be put into it.',
  );
});
