/**
 * What `Intl` says of a time, as people say it: CLDR counts days as periods of 24 hours in Norwegian, Swedish and Estonian
 * ("90 døgn"), in Hebrew puts the number after a word that has it already ("לפני שעתיים (2)"), and in Vietnamese begins
 * "today" with a capital, where here it stands in a sentence.
 */
export function everydayWords(text: string): string {
  return text
    .replace(/(?<!\d)(1\s)d[øy]gn/, '$1dag')
    .replace('døgn', 'dager')
    .replace('dygn', 'dagar')
    .replace('ööpäev', 'päev')
    .replace(/^Hôm/, 'hôm')
    .replace(/ \(\d\)$/, '');
}
