import { createHash } from 'node:crypto';

/** `<script src="./…">`, `<link rel="stylesheet" href="./…">` and `<link rel="modulepreload" …>` of a built page. */
const tags =
  /<(?:script\b[^>]*\bsrc|link\b(?=[^>]*\brel="(?:stylesheet|modulepreload)")[^>]*\bhref)="\.\/([^"?#]+)"[^>]*>/g;

/**
 * The page with an `integrity` on each script and style sheet: https://www.w3.org/TR/sri/. The browser then refuses one
 * that is not of this build: one that a proxy has changed, or one of another deployment. Throws when there is no script
 * or style sheet to put it on.
 */
export function withIntegrity(page: string, read: (file: string) => Uint8Array): string {
  const result = page.replaceAll(tags, (tag, file: string) =>
    tag.includes(' integrity=') ? tag : tag.replace(/\s*>$/, ` integrity="${integrityOf(read(file))}">`),
  );
  if (result === page) {
    throw new Error('index.html loads no script or style sheet without integrity, so none could be given one.');
  }
  return result;
}

/** The value of `integrity` for a content. */
export function integrityOf(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
