import { expect, test } from 'vitest';
import { withStyles } from './inlineStyles.ts';

test('style sheets take the places of the links to them, and other links stay', () => {
  const page = [
    '<link rel="icon" href="./icon.svg" type="image/svg+xml" />',
    '<link rel="stylesheet" crossorigin href="./assets/a.css">',
    '<link rel="stylesheet" crossorigin href="./assets/b.css">',
  ].join('\n');
  expect(withStyles(page, (file) => `${file}{}\n`)).toBe(
    [
      '<link rel="icon" href="./icon.svg" type="image/svg+xml" />',
      '    <style>assets/a.css{}</style>',
      '    <style>assets/b.css{}</style>',
    ].join('\n'),
  );
});
