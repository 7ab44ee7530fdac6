import { expect, test, vi } from 'vitest';
import { createStore } from './createStore.ts';

test('every listener is told of a new value, and finds it', () => {
  const store = createStore(1);
  const found: number[] = [];
  store.subscribe(() => found.push(store.snapshot()));
  store.subscribe(() => found.push(store.snapshot() * 10));
  expect(store.snapshot()).toBe(1);
  store.set(2);
  expect(found).toEqual([2, 20]);
});

test('who no longer listens is not told', () => {
  const store = createStore(1);
  const [stays, leaves] = [vi.fn(), vi.fn()];
  store.subscribe(stays);
  const stop = store.subscribe(leaves);
  stop();
  store.set(2);
  expect(stays).toHaveBeenCalledTimes(1);
  expect(leaves).not.toHaveBeenCalled();
});

test('closing tells every listener once more, and then never again', () => {
  const store = createStore(1);
  const listener = vi.fn();
  store.subscribe(listener);
  store.close();
  expect(listener).toHaveBeenCalledTimes(1);
  store.set(2);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(store.snapshot()).toBe(2);
});
