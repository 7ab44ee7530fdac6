import { afterEach, expect, test, vi } from 'vitest';
import { isCancelling, withCancelLock } from './cancelLock.ts';

afterEach(() => void vi.unstubAllGlobals());

function locksThat(request: (callback: (lock: unknown) => Promise<void>) => Promise<void>): LockManager {
  return {
    request: (_name: string, _options: unknown, callback: (lock: unknown) => Promise<void>) => request(callback),
  } as unknown as LockManager;
}

test.each([
  ['no locks', undefined, 1, 0],
  ['the lock', locksThat((callback) => callback({})), 1, 0],
  ['the lock held elsewhere', locksThat((callback) => callback(null)), 0, 1],
  ['locks forbidden', locksThat(() => Promise.reject(new DOMException('', 'SecurityError'))), 1, 0],
  ['a page that is being left', locksThat(() => Promise.reject(new DOMException('', 'AbortError'))), 0, 0],
])('I3: with %s', async (_name, locks, worked, held) => {
  const work = vi.fn(async () => undefined);
  const onHeld = vi.fn();
  await withCancelLock(locks, 'x', work, onHeld);
  expect([work.mock.calls.length, onHeld.mock.calls.length]).toEqual([worked, held]);
});

test('I2: work that fails is not done a second time', async () => {
  const work = vi.fn(() => Promise.reject(new Error('a bug')));
  await expect(
    withCancelLock(
      locksThat((callback) => callback({})),
      'x',
      work,
      () => undefined,
    ),
  ).rejects.toThrow('a bug');
  expect(work).toHaveBeenCalledTimes(1);
});

test('a lock that is taken from a page which the browser keeps is no failure, and the work goes on', async () => {
  const work = vi.fn(async () => undefined);
  const locks = locksThat(async (callback) => {
    void callback({});
    throw new DOMException('', 'AbortError');
  });
  await expect(withCancelLock(locks, 'x', work, () => undefined)).resolves.toBeUndefined();
  expect(work).toHaveBeenCalledTimes(1);
});

test('a cancel is under way in some tab while the lock of any request is held, and no longer', async () => {
  const names = new Set<string>(['of-another-page']);
  const locks = {
    request: async (name: string, _options: unknown, callback: (lock: unknown) => Promise<void>) => {
      names.add(name);
      await callback({ name });
      names.delete(name);
    },
    query: async () => ({ held: [...names].map((name) => ({ name })) }),
  } as unknown as LockManager;
  vi.stubGlobal('navigator', { locks });
  expect(await isCancelling()).toBe(false);
  await withCancelLock(
    locks,
    'x',
    async () => expect(await isCancelling()).toBe(true),
    () => undefined,
  );
  expect(await isCancelling()).toBe(false);
});

test('no cancel is under way where the browser tells of no locks', async () => {
  vi.stubGlobal('navigator', { locks: { query: async () => ({}) } });
  expect(await isCancelling()).toBe(false);
});

test('I3: the lock is asked for by the request, and not waited for', async () => {
  const request = vi.fn();
  await withCancelLock({ request } as unknown as LockManager, 'x', vi.fn(), vi.fn());
  expect(request).toHaveBeenCalledWith(expect.stringMatching(/x$/), { ifAvailable: true }, expect.any(Function));
});
