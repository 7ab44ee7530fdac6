const links = / *<link\b[^>]*\brel="stylesheet"[^>]*\bhref="\.\/([^"]+)"[^>]*>/g;

/**
 * The page with its style sheets in it, in place of the links to them: it can then be painted before anything else has
 * come. Throws when the page links no style sheet.
 */
export function withStyles(page: string, read: (file: string) => string): string {
  if (styleSheetsOf(page).length === 0) {
    throw new Error('index.html links no style sheet, so none could be put into it.');
  }
  return page.replaceAll(links, (_link, file: string) => `<style>${withShortNames(read(file).trim())}</style>`);
}

/** Lightning CSS makes two custom properties of each `light-dark()`. Their names alone are 68 brotli bytes of the page. */
function withShortNames(styles: string): string {
  return styles.replaceAll(/--lightningcss-(?=light|dark)/g, '--');
}

/** The style sheets that a page links, by their paths from the page. */
export function styleSheetsOf(page: string): readonly string[] {
  return [...page.matchAll(links)].map(([, file = '']) => file);
}
