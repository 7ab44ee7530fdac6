import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of the static page beside the app. */
export const staticLanding = 'landing.html';

/** Writes a page without any script beside a built app: what the app's own HTML shows to a person without a session. */
export function writeStaticLanding(directory: string): void {
  const html = readFileSync(join(directory, 'index.html'), 'utf8')
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="(?:preload|modulepreload)"[^>]*>/g, '')
    .replace('<html ', '<html data-first-paint="landing" ');
  writeFileSync(join(directory, staticLanding), html);
}
