import fc from 'fast-check';
import { expect, test } from 'vitest';
import { browserClock } from './clock.ts';
import { ownFloor, sharedFloor } from './retryFloor.ts';

const now = 1_700_000_000_000;
const clock = { ...browserClock, now: () => now, wall: () => now };

/** A browser's storage, as far as a floor uses it. */
function storageWith(text: string | null = null): Storage {
  let kept = text;
  return { getItem: () => kept, setItem: (_key: string, value: string) => (kept = value) } as unknown as Storage;
}

test('only goes up', () => {
  for (const floor of [ownFloor(), sharedFloor(storageWith(), clock)]) {
    expect(floor.at).toBe(0);
    floor.raise(now + 5_000);
    floor.raise(now + 1_000);
    expect(floor.at).toBe(now + 5_000);
  }
});

test('I18: what one tab was told holds for another, and after a reload', () => {
  const storage = storageWith();
  const other = sharedFloor(storage, clock);
  sharedFloor(storage, clock).raise(now + 5_000);
  expect(other.at).toBe(now + 5_000);
  expect(sharedFloor(storage, clock).at).toBe(now + 5_000);
});

test('I18: a tab that was told less does not take back what another was told', () => {
  const storage = storageWith();
  sharedFloor(storage, clock).raise(now + 5_000);
  sharedFloor(storage, clock).raise(now + 1_000);
  expect(sharedFloor(storage, clock).at).toBe(now + 5_000);
});

test('I18: a wait of a whole day holds for every tab', () => {
  const storage = storageWith();
  sharedFloor(storage, clock).raise(now + 86_400_000);
  expect(sharedFloor(storage, clock).at).toBe(now + 86_400_000);
});

test('whatever lies in the storage, nobody waits for longer than a day', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.nat().map(String)), (text) => {
      expect(sharedFloor(storageWith(text), clock).at).toBeLessThanOrEqual(now + 86_400_000);
    }),
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
  sharedFloor(storage, clock).raise(now + 5_000);
  const later = sharedFloor(storage, { ...clock, wall: () => now - 3_600_000 });
  expect(later.at).toBe(now + 5_000);
});
