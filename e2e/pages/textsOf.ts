import type { Locator } from '@playwright/test';

/** The texts of elements, asked for one by one: asked for all at once beside open details, Firefox 153 ESR crashes. */
export async function textsOf(elements: Locator): Promise<readonly string[]> {
  return Promise.all((await elements.all()).map(async (element) => (await element.textContent()) ?? ''));
}
