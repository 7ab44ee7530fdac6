import { expect, test, vi } from 'vitest';
import { createTabChannel } from './tabChannel.ts';

test('a note reaches the other tabs of the account, and not the tab that wrote it', async () => {
  const [one, other] = [createTabChannel('requests', 'a'), createTabChannel('requests', 'a')];
  const [hearsOne, hearsOther] = [vi.fn(), vi.fn()];
  one.subscribe(hearsOne);
  other.subscribe(hearsOther);
  one.post();
  await expect.poll(() => hearsOther.mock.calls).toEqual([[]]);
  expect(hearsOne).not.toHaveBeenCalled();
});

test('a note is about one thing and for one account', async () => {
  const [wanted, ofOther, aboutOther] = [vi.fn(), vi.fn(), vi.fn()];
  createTabChannel('requests', 'b').subscribe(ofOther);
  createTabChannel('signOut', 'a').subscribe(aboutOther);
  createTabChannel('requests', 'a').subscribe(wanted);
  createTabChannel('requests', 'a').post();
  await expect.poll(() => wanted.mock.calls.length).toBe(1);
  expect(ofOther).not.toHaveBeenCalled();
  expect(aboutOther).not.toHaveBeenCalled();
});

test('who no longer listens hears nothing', async () => {
  const channel = createTabChannel('requests', 'a');
  const [leaves, stays] = [vi.fn(), vi.fn()];
  const stop = channel.subscribe(leaves);
  channel.subscribe(stays);
  stop();
  createTabChannel('requests', 'a').post();
  await expect.poll(() => stays.mock.calls.length).toBe(1);
  expect(leaves).not.toHaveBeenCalled();
});
