import type { Page } from '@playwright/test';
import { locales } from '../../src/i18n/languages.ts';
import { expectAccessible } from '../accessibility/expectAccessible.ts';
import { expect, test } from '../tenantTest.ts';
import { everyScreen } from './everyScreen.ts';
import { startTranslator, untranslatedOn, wordsOn } from './translator.ts';
import { turnTo } from './turnTo.ts';

for (const [name, reach] of Object.entries(everyScreen)) {
  // One visit for all of it: coming to a screen takes longer than looking at it.
  test(`I20: axe finds nothing at 320 pixels, in any theme and direction, and languages change, translated or not: ${name}`, async ({
    tenant,
    signIn,
    requests,
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 640 });
    // An animation half-way has colours of its own.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reach({ tenant, signIn, requests, page });
    await expectAccessible(page);
    // One of the screens is about being offline, and a language has to be loaded.
    await page.context().setOffline(false);
    await turnTo(page, 'pseudo');
    expect(await page.evaluate(findUntranslated)).toEqual([]);
    await expectNothingCutOff(page);
    for (const locale of ['ar', 'he'] as const) {
      await turnTo(page, locale);
      await expectAccessible(page, ['light']);
      await expectNothingCutOff(page);
    }
    await expectTheSameTranslated(page);
  });
}

for (const name of ['the list', 'the dialog', 'the dialog of several', 'details'] as const) {
  test(`in every language it fits a phone: ${name}`, async ({ tenant, signIn, requests, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await everyScreen[name]?.({ tenant, signIn, requests, page });
    for (const locale of locales) {
      await turnTo(page, locale);
      await expectNothingCutOff(page);
    }
  });
}

/** A browser that translates the page hides nothing of what it says, and nothing of how it changes its language. */
async function expectTheSameTranslated(page: Page): Promise<void> {
  // "Just now" shall not become "a minute ago" between two looks.
  await page.clock.setFixedTime(Date.now());
  const turns = ['de', 'en'] as const;
  const said = new Map<string, string>();
  // Twice: what comes in parts of its own has come the second time.
  for (const language of turns) await turnTo(page, language);
  for (const language of turns) {
    await turnTo(page, language);
    said.set(language, await settledWordsOn(page));
  }
  await startTranslator(page, true);
  for (const language of ['en', ...turns] as const) {
    await turnTo(page, language);
    await expect(async () => expect(await wordsOn(page), language).toBe(said.get(language))).toPass({ timeout: 5_000 });
    expect(await untranslatedOn(page), language).toEqual([]);
  }
}

/** What can be read once it no longer changes: the words of some parts come after those of the page. */
async function settledWordsOn(page: Page): Promise<string> {
  let words = '';
  await expect(async () => {
    const before = words;
    words = await wordsOn(page);
    expect(words).toBe(before);
  }).toPass({ intervals: [50, 100] });
  return words;
}

async function expectNothingCutOff(page: Page): Promise<void> {
  expect(await page.evaluate(findCutOff)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** Visible and spoken texts with English words, but for data and for what is said only once, when it happens. */
function findUntranslated(): string[] {
  const isData = (element: Element | null) =>
    element?.closest(
      'bdi, code, strong, dd, time, option[lang], [lang=de], [translate=no], [role=status], script, style, noscript',
    ) != null;
  const isEnglish = (text: string) => /[a-z]{3,}/i.test(text) && !/[àéîöûšţñĝ~]/.test(text);
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (isEnglish(textContent ?? '') && !isData(parentElement)) found.push(textContent ?? '');
  }
  for (const element of document.querySelectorAll('*')) {
    for (const attribute of ['aria-label', 'placeholder', 'title', 'alt']) {
      const text = element.getAttribute(attribute) ?? '';
      if (isEnglish(text) && !isData(element)) found.push(`${attribute}: ${text}`);
    }
  }
  return found;
}

/** Elements whose text does not fit into them and is hidden, but for names in the header, which say it by an ellipsis. */
function findCutOff(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(element);
      const isWide = element.scrollWidth > element.clientWidth + 1 && overflowX === 'hidden';
      const isHigh = element.scrollHeight > element.clientHeight + 1 && overflowY === 'hidden';
      return element.clientWidth > 0 && (isWide || isHigh) && clipPath === 'none' && textOverflow !== 'ellipsis';
    })
    .map((element) => `${element.tagName}: ${element.textContent?.slice(0, 60)}`);
}
