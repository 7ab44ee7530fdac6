import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { afterEach, expect, test } from 'vitest';
import { activateLanguage, loadWords } from './activateLanguage.ts';

afterEach(() => activateLanguage('en', navigator.languages));

/** Messages that the page has, and the help. */
const words = () => i18n._(msg`It is already cancelled.`);
const helpWords = () => i18n._(msg`The account belongs to another organisation`);

test('Americans read English as they write it, on the page and in the help', async () => {
  expect(await activateLanguage('en', ['en-US'])).toBe(true);
  expect(words()).toBe('It is already canceled.');
  expect(helpWords()).toBe('The account belongs to another organization');
  expect(document.documentElement.lang).toBe('en-US');
});

test('others read the app’s own English, without loading anything', async () => {
  await activateLanguage('en', ['en-US']);
  expect(await activateLanguage('en', ['en-GB', 'en-US'])).toBe(true);
  expect(words()).toBe('It is already cancelled.');
  expect(document.documentElement.lang).toBe('en');
  expect(await loadWords('en')).toEqual({});
});

test('in another language it makes no difference', async () => {
  await activateLanguage('de', ['en-US']);
  expect(document.documentElement.lang).toBe('de');
});
