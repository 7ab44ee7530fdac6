import { i18n } from '@lingui/core';
import { afterEach, expect, test } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import { activateLanguage } from '../../i18n/activateLanguage.ts';
import { languageNames } from '../../i18n/languageNames.ts';

import { rememberedLanguage } from '../../i18n/rememberedLanguage.ts';
import { renderView } from '../../testing/renderInVisit.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';

afterEach(() => activateLanguage('en', navigator.languages));

test('every language is there by its own name, in its own direction', async () => {
  const screen = await renderView(<LanguageMenu />);
  await expect.element(screen.getByRole('combobox', { name: 'Language' })).toHaveValue('en');
  const options = screen.getByRole('option').elements();
  expect(options.map(({ textContent }) => textContent)).toEqual(Object.values(languageNames));
  const hebrew = screen.getByRole('option', { name: 'עברית' });
  await expect.element(hebrew).toHaveAttribute('lang', 'he');
  await expect.element(hebrew).toHaveAttribute('dir', 'rtl');
});

test('the page turns to the chosen language, remembers it, and follows the link’s language no more', async () => {
  const screen = await renderView(<LanguageMenu />, '?view=all&lang=en');
  await userEvent.selectOptions(screen.getByRole('combobox'), 'العربية');
  await expect.element(screen.getByRole('combobox', { name: 'اللغة' })).toHaveValue('ar');
  expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' });
  await expect.poll(rememberedLanguage).toBe('ar');
  expect(location.search).toBe('?view=all');
});

test('a language that cannot be loaded changes nothing and says so, until another one can', async () => {
  await commands.loseFiles('**/locales/fi.po*');
  const screen = await renderView(<LanguageMenu />, '?lang=en');
  await userEvent.selectOptions(screen.getByRole('combobox'), 'Suomi');
  await expect.element(screen.getByRole('alert')).toHaveTextContent('This language could not be loaded.');
  await expect.element(screen.getByRole('combobox')).toHaveValue('en');
  expect(i18n.locale).toBe('en');
  expect(rememberedLanguage()).toBeUndefined();
  expect(location.search).toBe('?lang=en');
  await commands.findFiles('**/locales/fi.po*');
  await userEvent.selectOptions(screen.getByRole('combobox'), 'Dansk');
  await expect.element(screen.getByRole('combobox', { name: 'Sprog' })).toHaveValue('da');
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});
