import { expect, test, vi } from 'vitest';
import { withCancelLock } from './cancelLock.ts';

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
