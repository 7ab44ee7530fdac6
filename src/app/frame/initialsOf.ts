/** The first letters of a name's first and last words; of a user name those before the @. */
export function initialsOf(name: string): string {
  const words = name.split('@')[0]?.match(/[\p{L}\p{M}]+/gu) ?? [];
  const letters = [...new Set([0, words.length - 1])].map((index) => [...(words[index] ?? '')][0] ?? '');
  return letters.join('').toUpperCase();
}
