import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { afterWrite } from './afterWrite.ts';

/** `<script src="./…">`, `<link rel="stylesheet" href="./…">` and `<link rel="modulepreload" …>` of a built page. */
const tags =
  /<(?:script\b[^>]*\bsrc|link\b(?=[^>]*\brel="(?:stylesheet|modulepreload)")[^>]*\bhref)="\.\/([^"?#]+)"[^>]*>/g;

/** The page with an `integrity` on each script and style sheet: https://www.w3.org/TR/sri/ */
export function withIntegrity(page: string, read: (file: string) => Uint8Array): string {
  return page.replaceAll(tags, (tag, file: string) =>
    tag.includes(' integrity=') ? tag : tag.replace(/\s*>$/, ` integrity="${integrityOf(read(file))}">`),
  );
}

/** The value of `integrity` for a content. */
export function integrityOf(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/**
 * Lets the browser refuse a script or a style sheet that is not the one of this build: one that a proxy has changed, or
 * one of another deployment.
 */
export function integrity(): Plugin {
  return afterWrite('integrity', (folder) => {
    const page = join(folder, 'index.html');
    writeFileSync(
      page,
      withIntegrity(readFileSync(page, 'utf8'), (file) => readFileSync(join(folder, file))),
    );
  });
}
