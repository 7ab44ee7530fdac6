import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../e2e/browser/launchBrowser.ts';
import { locales } from '../src/i18n/languages.ts';
import { makeGuide } from './makeGuide.ts';

/** `npm run guide`: the illustrated guide of every language, in `dist/guide/`. */
const directory = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const browser = await launchBrowser();
await makeGuide(browser, directory('dist-embedded'), locales, directory('dist/guide'));
await browser.close();
