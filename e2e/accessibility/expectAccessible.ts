import { expect, type Page } from '@playwright/test';
import { type Colour, contrastRatio } from './contrastRatio.ts';
import { faintTexts } from './drawnContrast.ts';
import { runAxe } from './runAxe.ts';

/** In what the page is looked at. The high-contrast theme is held to AAA. */
export const themes = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' } },
  { name: 'more contrast', media: { colorScheme: 'light', forcedColors: 'none', contrast: 'more' } },
  { name: 'more contrast, dark', media: { colorScheme: 'dark', forcedColors: 'none', contrast: 'more' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active', contrast: 'no-preference' } },
] as const;

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that axe leaves out unless asked: WCAG 2.2's target size, and the visible label in the accessible name. */
const extraRules = { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } };

/** The name of one of {@link themes}. */
type ThemeName = (typeof themes)[number]['name'];

/**
 * axe finds no violation in any theme, or in those that are named, at this width; what it leaves to a person's judgement
 * is measured, and so are the colours that a browser forces.
 */
export async function expectAccessible(page: Page, names?: readonly ThemeName[]): Promise<void> {
  for (const { name, media } of themes.filter((theme) => !names || names.includes(theme.name))) {
    await page.emulateMedia(media);
    if (media.forcedColors === 'active') {
      // axe pairs the styles' text with the forced ground, so what is drawn is looked at instead.
      expect(await faintTexts(page, 4.5), name).toEqual([]);
      continue;
    }
    const isEnhanced = media.contrast === 'more';
    // A theme changes colours only, so the structure is looked at once.
    const { violations, incomplete } = await runAxe(
      page,
      name === 'light'
        ? { runOnly: tags, rules: extraRules }
        : { runOnly: { type: 'rule', values: [isEnhanced ? 'color-contrast-enhanced' : 'color-contrast'] } },
    );
    const open = [];
    for (const { id, nodes } of incomplete) {
      for (const { target, html } of nodes) {
        // Under a dialog or beside one axe does not know what lies behind a text.
        const isContrast = id.startsWith('color-contrast');
        const enough = isEnhanced ? 7 : 4.5;
        if (isContrast && (await contrastOf(page, target.join(' '))) >= enough) continue;
        open.push(`${name}: not sure of ${id}: ${html.slice(0, 200)}`);
      }
    }
    const found = violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect([...found, ...open]).toEqual([]);
  }
}

/** The contrast of an element's text with the nearest background behind it in the document. */
async function contrastOf(page: Page, selector: string): Promise<number> {
  const { text, ground } = await page.locator(selector).evaluate((element) => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const opaque = ([red = 0, green = 0, blue = 0]: readonly number[]): Colour => [red, green, blue];
    let behind: Element | null = element;
    while (behind && channels(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
    return {
      text: opaque(channels(getComputedStyle(element).color)),
      ground: opaque(channels(getComputedStyle(behind ?? document.documentElement).backgroundColor)),
    };
  });
  return contrastRatio(text, ground);
}
