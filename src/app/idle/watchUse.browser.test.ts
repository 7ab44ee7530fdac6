import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteUse } from '../../auth/tab/idle.ts';
import { type IdleStage, watchUse } from './watchUse.ts';

const minute = 60_000;
let isCancelling = false;
/** Milliseconds until the browser says whether a cancel is under way. */
let answersAfter = 0;
const stops: (() => void)[] = [];

beforeEach(() => {
  localStorage.clear();
  isCancelling = false;
  answersAfter = 0;
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 29) });
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
});

/** Watches a page as a tab does, and tells the stages it has been through. */
function watch(minutes = 10) {
  const stages: IdleStage[] = [];
  const { stay, stop } = watchUse({
    minutes,
    isCancelling: async () => {
      if (answersAfter > 0) await new Promise((resolve) => setTimeout(resolve, answersAfter));
      return isCancelling;
    },
    onStage: (stage) => stages.push(stage),
  });
  stops.push(stop);
  return { stages, stay, stop };
}
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('warns one minute before the end, and ends', async () => {
  const { stages } = watch();
  await pass(9 * minute - 1);
  expect(stages).toEqual([]);
  await pass(1);
  expect(stages).toEqual(['warning']);
  await pass(minute - 1);
  expect(stages).toEqual(['warning']);
  await pass(1);
  expect(stages).toEqual(['warning', 'over']);
  await pass(20 * minute);
  expect(stages).toHaveLength(2);
});

test('a browser that takes a while to answer makes the session no longer', async () => {
  answersAfter = 5_000;
  const { stages } = watch();
  await pass(9 * minute + answersAfter);
  expect(stages).toEqual(['warning']);
  await pass(minute);
  expect(stages).toEqual(['warning', 'over']);
});

test.each(['pointerdown', 'keydown', 'wheel', 'touchmove', 'focusin', 'input'])('%s is use', async (type) => {
  const { stages } = watch();
  await pass(8 * minute);
  document.body.dispatchEvent(new Event(type, { bubbles: true }));
  await pass(9 * minute - 1);
  expect(stages).toEqual([]);
  await pass(1);
  expect(stages).toEqual(['warning']);
});

test('once it has warned, only an answer is use: the next person at the computer is another one', async () => {
  const { stages, stay } = watch();
  await pass(9 * minute);
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  await pass(minute / 2);
  expect(stages).toEqual(['warning']);
  stay();
  await pass(9 * minute - 1);
  expect(stages).toEqual(['warning', 'used']);
});

test('what is used in one tab is used in all', async () => {
  const { stages } = watch();
  await pass(9 * minute);
  noteUse(Date.now());
  dispatchEvent(new StorageEvent('storage'));
  await pass(minute);
  expect(stages).toEqual(['warning', 'used']);
});

test('while a cancel is under way nothing ends, in any tab, and then its end is shown for a minute', async () => {
  const [one, other] = [watch(), watch()];
  isCancelling = true;
  await pass(30 * minute);
  expect(one.stages).toEqual([]);
  isCancelling = false;
  await pass(5_000);
  expect(one.stages).toEqual(['warning']);
  await pass(minute - 5_000 - 1);
  expect(one.stages).toEqual(['warning']);
  await pass(minute);
  expect([one.stages, other.stages]).toEqual([
    ['warning', 'over'],
    ['warning', 'over'],
  ]);
});

test.each(['keydown', 'focusin'])(
  'a computer that slept wakes up to the end, not to a %s of the next person',
  async (type) => {
    const { stages } = watch();
    vi.setSystemTime(Date.now() + 60 * minute);
    dispatchEvent(new Event('pageshow'));
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    await pass(0);
    expect(stages).toEqual(['over']);
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    await pass(minute);
    expect(stages).toEqual(['over']);
  },
);

test('a press on a key that wakes it up by itself is no use either', async () => {
  const { stages } = watch();
  vi.setSystemTime(Date.now() + 60 * minute);
  document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  await pass(0);
  expect(stages).toEqual(['over']);
});

test('where the storage is full one press stays all the same, and no press ends', async () => {
  const { stages, stay } = watch();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await pass(9 * minute);
  stay();
  await pass(minute);
  expect(stages).toEqual(['warning', 'used']);
  await pass(9 * minute);
  expect(stages.at(-1)).toBe('over');
  vi.restoreAllMocks();
});

test('a tab without a limit of its own notes its use for the others, and ends nothing', async () => {
  const other = watch();
  const stages: IdleStage[] = [];
  const { stop } = watchUse({
    minutes: undefined,
    isCancelling: async () => false,
    onStage: (stage) => stages.push(stage),
  });
  stops.push(stop);
  for (let minutes = 0; minutes < 30; minutes++) {
    await pass(minute);
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  }
  expect([stages, other.stages]).toEqual([[], []]);
});

test('a computer that slept wakes up to the end', async () => {
  const { stages } = watch();
  vi.setSystemTime(Date.now() + 60 * minute);
  dispatchEvent(new Event('pageshow'));
  await pass(0);
  expect(stages).toEqual(['over']);
});

test('a clock that was set back, and a storage that keeps nothing, end nothing at once', async () => {
  const { stages } = watch();
  vi.setSystemTime(Date.now() - 60 * minute);
  await pass(9 * minute);
  expect(stages).toEqual([]);
  vi.spyOn(Storage.prototype, 'getItem').mockReturnValue(null);
  await pass(minute);
  expect(stages).not.toContain('over');
  vi.restoreAllMocks();
});

test('a page that has stopped tells nothing more', async () => {
  const { stages, stop } = watch();
  stop();
  await pass(20 * minute);
  expect(stages).toEqual([]);
});
