import fc from 'fast-check';
import { expect, test } from 'vitest';
import { browserClock } from './clock.ts';
import { sharedFloor as floorOf, ownFloor } from './retryFloor.ts';

const now = 1_700_000_000_000;
const clock = { ...browserClock, now: () => now, wall: () => now };

/** The floor of the one account that most of these tests have. */
const sharedFloor = (storage: Storage, its = clock) => floorOf(storage, its, 'ada');

/** A browser's storage, as far as a floor uses it. */
function storageWith(text: string | null = null): Storage {
  let kept = text;
  return { getItem: () => kept, setItem: (_key: string, value: string) => (kept = value) } as unknown as Storage;
}

test('only goes up', () => {
  for (const floor of [ownFloor(), sharedFloor(storageWith())]) {
    expect(floor.at).toBe(0);
    floor.raise(now + 5_000);
    floor.raise(now + 1_000);
    expect(floor.at).toBe(now + 5_000);
  }
});

test('I18: what one tab was told holds for another, and after a reload', () => {
  const storage = storageWith();
  const other = sharedFloor(storage);
  sharedFloor(storage).raise(now + 5_000);
  expect(other.at).toBe(now + 5_000);
  expect(sharedFloor(storage).at).toBe(now + 5_000);
});

test('I18: a tab that was told less does not take back what another was told', () => {
  const storage = storageWith();
  sharedFloor(storage).raise(now + 5_000);
  sharedFloor(storage).raise(now + 1_000);
  expect(sharedFloor(storage).at).toBe(now + 5_000);
});

test('I18: a wait of a whole day holds where Graph said so, and for a quarter of an hour where it is only stored', () => {
  const storage = storageWith();
  const told = sharedFloor(storage);
  told.raise(now + 86_400_000);
  expect(told.at).toBe(now + 86_400_000);
  expect(sharedFloor(storage).at).toBe(now + 900_000);
});

test('one account waits for what it was told itself', () => {
  const storage = storageWith();
  floorOf(storage, clock, 'ada').raise(now + 5_000);
  const other = floorOf(storage, clock, 'ben');
  expect(other.at).toBe(0);
  other.raise(now + 2_000);
  expect(other.at).toBe(now + 2_000);
});

test('whatever lies in the storage, nobody waits for longer than a quarter of an hour', () => {
  const number = fc.oneof(fc.double().map(String), fc.nat().map(String), fc.string());
  const written = fc.tuple(number, number, fc.constantFrom('ada', 'ben', '')).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.oneof(fc.string(), written), (text) => {
      const { at } = sharedFloor(storageWith(text));
      // A wait that is shorter than a clock tells ends as it begins.
      expect(at === 0 || (at >= now && at <= now + 900_000)).toBe(true);
    }),
    {
      examples: [['1700086400000 86400000 ada'], ['9e99 9e99 ada'], ['NaN 5 ada'], ['1700000000000.0002 5e-324 ada']],
    },
  );
});

test('I18: a browser that stores nothing still keeps to the floor', () => {
  const refusing = () => {
    throw new DOMException('no', 'SecurityError');
  };
  const floor = sharedFloor({ getItem: refusing, setItem: refusing } as unknown as Storage, clock);
  floor.raise(now + 5_000);
  expect(floor.at).toBe(now + 5_000);
});

test.each([-3_600_000, 3_600_000])('I18: a computer’s clock that is set by %i ms changes nothing for a page', (by) => {
  const time = { wall: now };
  const storage = storageWith();
  const floor = sharedFloor(storage, { ...clock, wall: () => time.wall });
  const other = sharedFloor(storage, { ...clock, wall: () => time.wall });
  floor.raise(now + 5_000);
  expect(other.at).toBe(now + 5_000);
  time.wall += by;
  expect(floor.at).toBe(now + 5_000);
  expect(other.at).toBe(now + 5_000);
});

test('a clock that was set back an hour makes a new page wait no longer than Graph asked for', () => {
  const storage = storageWith();
  sharedFloor(storage).raise(now + 5_000);
  const later = sharedFloor(storage, { ...clock, wall: () => now - 3_600_000 });
  expect(later.at).toBe(now + 5_000);
});
