import { beforeEach, expect, test } from 'vitest';
import { isSessionOver, noteLeaving, noteSession, noteSignOut } from './session.ts';

const now = Date.UTC(2026, 10, 28, 9);
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

test('a session goes on while nobody has signed out', () => {
  expect(isSessionOver()).toBe(false);
  noteSession(now);
  expect(isSessionOver()).toBe(false);
});

test('a sign-out ends every session that began before, and none that begins later', () => {
  noteSession(now);
  noteSignOut(now + 1);
  expect(isSessionOver()).toBe(true);
  noteSession(now + 2);
  expect(isSessionOver()).toBe(false);
});

test('a session of which nobody knows when it began is over too', () => {
  noteSignOut(now);
  expect(isSessionOver()).toBe(true);
});

test('a sign-out outranks a sign-in that was under way', () => {
  noteLeaving(now);
  noteSignOut(now + 1);
  noteSession(now + 2);
  expect(isSessionOver()).toBe(true);
});

test('what is stored is a time, and nothing personal', () => {
  noteLeaving(now);
  noteSession(now);
  noteSignOut(now);
  for (const value of [...Object.values(localStorage), ...Object.values(sessionStorage)])
    expect(value).toBe(String(now));
});
