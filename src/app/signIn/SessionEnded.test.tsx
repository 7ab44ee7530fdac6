import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { SessionEnd } from '../../auth/tab/session.ts';
import { renderView } from '../../testing/renderInVisit.tsx';
import { SessionEnded } from './SessionEnded.tsx';

test.each<[SessionEnd, string, RegExp]>([
  ['here', 'You have signed out', /has forgotten your requests and your sign-in.*Other pages and apps may still be/],
  ['elsewhere', 'You signed out in another tab', /This tab has forgotten your requests too/],
  ['onlyHere', 'You are signed out of this page', /You may still be signed in to Microsoft in this browser/],
  ['idle', 'Signed out because nobody used the page', /has forgotten .*Other pages and apps may still be signed in/],
])('a session that has ended (%s) says so, what may go on, and leads to the sign-in', async (how, heading, text) => {
  const [onSignIn, onSignOut] = [vi.fn(), vi.fn()];
  const screen = await renderView(<SessionEnded how={how} onSignIn={onSignIn} onSignOut={onSignOut} />);
  await expect.element(screen.getByRole('heading', { name: heading })).toBeVisible();
  expect(screen.container.textContent.replaceAll(/(\.)(?=[A-Z])/g, '. ')).toMatch(text);
  await screen.getByRole('button', { name: 'Sign in' }).click();
  expect(onSignIn).toHaveBeenCalledOnce();
  const out = screen.getByRole('button', { name: 'Sign out of Microsoft' });
  expect(out.elements()).toHaveLength(how === 'idle' ? 1 : 0);
  if (how === 'idle') await out.click();
  expect(onSignOut).toHaveBeenCalledTimes(how === 'idle' ? 1 : 0);
});

test('takes a focus that was lost with what it replaces', async () => {
  const screen = await renderView(<SessionEnded how="idle" onSignIn={vi.fn()} onSignOut={vi.fn()} />);
  await expect.element(screen.getByRole('region', { name: 'Signed out because nobody used the page' })).toHaveFocus();
});

test('leaves a focus where it is', async () => {
  const Screen = () => {
    const [how, setHow] = useState<SessionEnd>();
    return (
      <>
        <button type="button" onClick={() => setHow('idle')}>
          Help
        </button>
        {how && <SessionEnded how={how} onSignIn={vi.fn()} onSignOut={vi.fn()} />}
      </>
    );
  };
  const screen = await renderView(<Screen />);
  await screen.getByRole('button', { name: 'Help' }).click();
  await expect.element(screen.getByRole('region')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Help' })).toHaveFocus();
});
