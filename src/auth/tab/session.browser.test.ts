import { beforeEach, expect, test } from 'vitest';
import {
  forgetLeaving,
  hasJustLeft,
  isSessionOver,
  isSignedOut,
  isSignInOver,
  noteLeaving,
  noteSession,
  noteSignOut,
} from './session.ts';

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

test('with a sign-out the wait that Graph asked this person for is forgotten', () => {
  localStorage.setItem('my-access-requests.not-before', `${now + 60_000} 60000 ada`);
  noteSession(now);
  expect(localStorage.getItem('my-access-requests.not-before')).not.toBeNull();
  noteSignOut(now + 1);
  expect(localStorage.getItem('my-access-requests.not-before')).toBeNull();
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

test('a sign-out by a clock that was ahead ends older sessions only', () => {
  noteSession(now);
  noteSignOut(now + 3_600_000);
  expect(isSessionOver()).toBe(true);
  const older = String(now);
  noteLeaving(now + 1_000);
  noteSession(now + 2_000);
  expect(isSessionOver()).toBe(false);
  sessionStorage.setItem('my-access-requests.session-began', older);
  expect(isSessionOver()).toBe(true);
});

test('a sign-out by a clock that was set back ends the session all the same', () => {
  noteSession(now);
  noteSignOut(now - 3_600_000);
  expect(isSessionOver()).toBe(true);
});

test('a sign-in is over when somebody has signed out since the tab left for it', () => {
  expect(isSignInOver()).toBe(false);
  noteLeaving(now);
  expect(isSignInOver()).toBe(false);
  noteSignOut(now + 1);
  expect(isSignInOver()).toBe(true);
  noteLeaving(now + 2);
  expect(isSignInOver()).toBe(false);
});

test('a tab is signed out when it had a session that is over', () => {
  noteSignOut(now);
  expect(isSignedOut()).toBe(false);
  noteSession(now + 1);
  expect(isSignedOut()).toBe(false);
  noteSignOut(now + 2);
  expect(isSignedOut()).toBe(true);
});

test('a tab has just left for a minute, unless an answer has come', () => {
  expect(hasJustLeft(now)).toBe(false);
  noteLeaving(now);
  expect(hasJustLeft(now + 59_999)).toBe(true);
  expect(hasJustLeft(now + 60_000)).toBe(false);
  expect(hasJustLeft(now - 1)).toBe(false);
  forgetLeaving();
  expect(hasJustLeft(now)).toBe(false);
});

test('what is stored is a time, and nothing personal', () => {
  noteLeaving(now);
  noteSession(now);
  noteSignOut(now);
  for (const value of [...Object.values(localStorage), ...Object.values(sessionStorage)])
    expect(value).toBe(String(now));
});
