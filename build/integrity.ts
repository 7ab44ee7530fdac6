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
    tag.includes(' integrity=') ? tag : tag.replace(/\s*>$/, ` integrity="${pageHashOf(read(file))}">`),
  );
  if (result === page) {
    throw new Error('index.html loads no script or style sheet without integrity, so none could be given one.');
  }
  return result;
}

/** A content's hash as the page holds it, where bytes count: on its tags, and in its import map. */
export function pageHashOf(content: Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** A content's hash as https://www.w3.org/TR/sri/ spells it, where files are listed. */
export function integrityOf(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
