const place = '<!-- first paint -->';

/** The page with the markup of the first paint in its place. Throws where the page has no place for it. */
export function withFirstPaint(page: string, markup: string): string {
  if (!page.includes(place)) throw new Error(`index.html has no ${place}, so the first paint could not be put there.`);
  return page.replace(place, () => markup);
}

const choice = "attempt(isLanding) ? 'landing' : ";

/**
 * The page that never chooses the landing as its first paint, for one that leaves for the login server by itself: it begins
 * with the shape of the list instead, and without the words that requests are loading, for nobody is signed in. Throws
 * where the page has no such choice.
 */
export function withoutLanding(page: string): string {
  if (!page.includes(choice))
    throw new Error(`index.html does not say "${choice}", so its landing could not be left out.`);
  return page.replace(choice, choice.replace('landing', 'shape'));
}

/** Whether a built page may choose the landing as its first paint. */
export function choosesLanding(builtPage: string): boolean {
  return /\?[`'"]landing[`'"]:/.test(builtPage);
}

const unseen = [
  { what: 'language that is not selected', pattern: /<option (?![^>]*selected)[^>]*>[^<]*<\/option>/g },
  { what: 'path of an icon', pattern: /<path [^>]*><\/path>/g },
  // All but its size: in HTML an element <svg> is one by its name.
  {
    what: 'attribute of an icon',
    pattern: /(?<=<svg)(?: xmlns="[^"]*")|(?<=<svg[^>]*) (?:viewBox|aria-hidden|focusable|fill)="[^"]*"/g,
  },
] as const;

/**
 * The markup of the first paint without what nobody sees yet, because bytes count here: the languages but the selected
 * one, and of the icons all but their size. Throws when it holds none of either.
 */
export function withoutUnseen(markup: string): string {
  let result = markup;
  for (const { what, pattern } of unseen) {
    if (result.search(pattern) < 0) throw new Error(`The first paint holds no ${what}, so none could be left out.`);
    result = result.replaceAll(pattern, '');
  }
  return result;
}
