import { expect, type Page } from '@playwright/test';
import { directionOf, type Locale } from '../../src/i18n/languages.ts';

/** Turns whatever screen is shown to another language, or to `pseudo`: English with accents, and longer. */
export async function turnTo(page: Page, language: Locale | 'pseudo'): Promise<void> {
  await page.evaluate((detail) => dispatchEvent(new CustomEvent('my-access-requests:language', { detail })), language);
  if (language === 'pseudo') await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\[.*~\]$/);
  else await expect(page.locator(`html[lang=${language}][dir=${directionOf(language)}]`)).toBeAttached();
}
