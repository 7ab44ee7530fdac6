import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import type { Locale } from '../src/i18n/languages.ts';
import { guidePage } from './guidePage.ts';
import { loadHelp } from './loadHelp.ts';
import { photographSteps } from './photographSteps.ts';

/**
 * Makes the illustrated guide: for each language `<directory>/<locale>/index.html` with a picture of each step, taken
 * from the running app. Rejects when the app does not come to a step.
 */
export async function makeGuide(
  browser: Browser,
  appDirectory: string,
  locales: readonly Locale[],
  directory: string,
): Promise<void> {
  const help = await loadHelp();
  try {
    await mkdir(directory, { recursive: true });
    await copyFile(fileURLToPath(new URL('./guide.css', import.meta.url)), join(directory, 'guide.css'));
    for (const locale of locales) {
      const folder = join(directory, locale);
      await mkdir(folder, { recursive: true });
      await photographSteps(browser, appDirectory, locale, folder);
      await writeFile(join(folder, 'index.html'), await guidePage(help, locale, locales));
    }
  } finally {
    await help.close();
  }
}
