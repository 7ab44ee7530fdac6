import { afterEach, expect, test, vi } from 'vitest';
import { renderView } from '../../testing/renderInVisit.tsx';
import { SignedOut, SignedOutElsewhere } from './SignedOut.tsx';
import { SignInLoop } from './SignInLoop.tsx';

const { dataset } = document.documentElement;
afterEach(() => {
  delete dataset['firstFocus'];
  delete dataset['firstPress'];
});

test('the landing leads to the sign-in, and to nothing before it is asked for', async () => {
  const onSignIn = vi.fn();
  const screen = await renderView(<SignedOut onSignIn={onSignIn} />);
  await expect.element(screen.getByRole('heading', { name: 'See your requests, and take one back' })).toBeVisible();
  expect(onSignIn).not.toHaveBeenCalled();
  await expect.element(screen.getByRole('button', { name: 'Sign in' })).not.toHaveFocus();
  await screen.getByRole('button', { name: 'Sign in' }).click();
  expect(onSignIn).toHaveBeenCalledOnce();
});

test('a press on the button of index.html counts as a press on this one, once', async () => {
  dataset['firstPress'] = '';
  const onSignIn = vi.fn();
  await renderView(<SignedOut onSignIn={onSignIn} />);
  expect(onSignIn).toHaveBeenCalledOnce();
  expect(dataset['firstPress']).toBeUndefined();
});

test('the focus on the button of index.html goes to this one', async () => {
  dataset['firstFocus'] = '';
  const screen = await renderView(
    <main>
      <SignedOut onSignIn={vi.fn()} />
    </main>,
  );
  await expect.element(screen.getByRole('button', { name: 'Sign in' })).toHaveFocus();
  expect(dataset['firstFocus']).toBeUndefined();
});

test('a tab whose person has signed out elsewhere says so, and offers to sign in again', async () => {
  const onSignIn = vi.fn();
  const screen = await renderView(<SignedOutElsewhere onSignIn={onSignIn} />);
  await expect.element(screen.getByRole('heading', { name: 'You signed out in another tab' })).toBeVisible();
  await screen.getByRole('button', { name: 'Sign in' }).click();
  expect(onSignIn).toHaveBeenCalledOnce();
});

test('a circle of redirects ends on a page with both ways on and a code', async () => {
  const [onSignIn, onChooseAccount] = [vi.fn(), vi.fn()];
  const screen = await renderView(<SignInLoop onSignIn={onSignIn} onChooseAccount={onChooseAccount} />);
  await expect.element(screen.getByText('Code MAR-112')).toBeVisible();
  await screen.getByRole('button', { name: 'Sign in' }).click();
  await screen.getByRole('button', { name: 'Use another account' }).click();
  expect(onSignIn).toHaveBeenCalledOnce();
  expect(onChooseAccount).toHaveBeenCalledOnce();
});
