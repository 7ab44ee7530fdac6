import type { Page } from '@playwright/test';
import { type Colour, contrastRatio } from './contrastRatio.ts';

/** A line of text, and where it stands on the whole page, in CSS pixels. */
interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The texts of the page whose pixels differ too little from the ground that they are drawn on: less than `least`, as a
 * contrast ratio of WCAG 2.2. For themes in which the browser draws other colours than the styles say. Only what a person
 * can use now is judged: the dialog while one is open, and nothing that is disabled.
 */
export async function faintTexts(page: Page, least: number): Promise<readonly string[]> {
  const { lines, picture } = await photograph(page);
  // A page of its own: the app's policy admits no picture that is made here.
  const desk = await page.context().newPage();
  try {
    const read = await desk.evaluate(readColours, { picture: picture.toString('base64'), lines });
    const coloursOf: readonly (readonly number[])[] = JSON.parse(read);
    return lines.flatMap(({ text }, index) => {
      const [ground = [0, 0, 0], ...others] = (coloursOf[index] ?? []).map(channelsOf);
      // The text's own is the one that differs most: between the two lie those of its edges.
      const ratio = Math.max(1, ...others.map((colour) => contrastRatio(colour, ground)));
      return ratio < least ? [`${text} (${ratio.toFixed(2)} : 1)`] : [];
    });
  } finally {
    await desk.close();
  }
}

/** The lines of the page and its picture, of one moment: a list that is still growing moves what is below. */
async function photograph(page: Page): Promise<{ lines: readonly Line[]; picture: Buffer }> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const lines = await page.evaluate(findLines);
    const picture = await page.screenshot({ fullPage: true, scale: 'css', animations: 'disabled' });
    if (JSON.stringify(await page.evaluate(findLines)) === JSON.stringify(lines)) return { lines, picture };
  }
  throw new Error('The page does not keep still.');
}

function findLines(): Line[] {
  const root = document.querySelector('dialog:modal') ?? document.body;
  // What lies under the open menu, or under the help where that is a drawer, is not drawn.
  const covers = [...document.querySelectorAll(':popover-open, aside')];
  // What a panel shows only when it is scrolled is not drawn either; how much that is, depends on the fonts.
  const isScrolledAway = (element: Element, box: DOMRect): boolean => {
    for (let panel = element.parentElement; panel && panel !== document.body; panel = panel.parentElement) {
      if (getComputedStyle(panel).overflowY === 'visible') continue;
      const { top, bottom } = panel.getBoundingClientRect();
      if (box.bottom > bottom || box.top < top) return true;
    }
    return false;
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const element = text.parentElement;
    if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || !text.nodeValue?.trim())
      continue;
    if (element.closest('option, :disabled, [aria-disabled=true]')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const [box] = range.getClientRects();
    // What only screen readers hear is cut to a pixel.
    const shown = element.getBoundingClientRect();
    if (!box || box.width < 4 || box.height < 4 || shown.width < 4 || shown.height < 4) continue;
    const { width, height } = box;
    const isCovered = covers.some((cover) => {
      const { left, right, top, bottom } = cover.getBoundingClientRect();
      const meets = box.left < right && box.right > left && box.top < bottom && box.bottom > top;
      return meets && !cover.contains(element);
    });
    if (isCovered || isScrolledAway(element, box)) continue;
    lines.push({ text: text.nodeValue.trim(), x: box.x + scrollX, y: box.y + scrollY, width, height });
  }
  return lines;
}

/** A colour from its number 0xrrggbb. */
function channelsOf(colour: number): Colour {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/**
 * The colours of each line as numbers, the most frequent first, as JSON: the test runner takes a second to fetch so many
 * numbers out of a page one by one.
 */
async function readColours({ picture, lines }: { picture: string; lines: readonly Line[] }): Promise<string> {
  const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!canvas) throw new Error('This browser draws nothing outside the screen.');
  canvas.drawImage(bitmap, 0, 0);
  const colours = lines.map(({ x, y, width, height }) => {
    const { data } = canvas.getImageData(Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height));
    const counts = new Map<number, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  });
  return JSON.stringify(colours);
}
