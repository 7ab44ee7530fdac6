/** The word that differs from another in at most two letters, the closest one; `undefined` where there is none. */
export function closestWord(word: string, words: readonly string[]): string | undefined {
  // A short word is within two letters of nearly every other one.
  const most = Math.min(2, Math.floor(word.length / 3));
  const near = words.map((other) => ({ other, by: distance(word.toLowerCase(), other.toLowerCase()) }));
  return near.filter(({ by }) => by <= most).sort((one, next) => one.by - next.by)[0]?.other;
}

/** How many letters have to be put in, taken out or replaced: Levenshtein's distance. */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const now = [row + 1];
    for (const [column, its] of [...other].entries()) {
      const replaced = (before[column] ?? 0) + (letter === its ? 0 : 1);
      now.push(Math.min(replaced, (before[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1));
    }
    before = now;
  }
  return before[other.length] ?? 0;
}
