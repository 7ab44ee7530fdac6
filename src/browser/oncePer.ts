/** Works something out once for each object, such as a list that never changes and is shown again and again. */
export function oncePer<Key extends object, Result extends {}>(work: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = work(key);
    known.set(key, result);
    return result;
  };
}
