import { afterEach, expect, test, vi } from 'vitest';
import { renderView } from '../../testing/renderInVisit.tsx';
import { DeviceChoiceContext } from './DeviceChoiceContext.ts';
import { LeavingContext } from './LeavingContext.ts';
import { LeavingStatus } from './LeavingStatus.tsx';
import { preloadSignInScreens } from './lazySignInScreens.ts';
import { SignedOut } from './SignedOut.tsx';
import { SignInLoop } from './SignInLoop.tsx';

const { dataset } = document.documentElement;
afterEach(() => {
  delete dataset['firstFocus'];
  delete dataset['firstPress'];
});

test('the landing leads to the sign-in, and to nothing before it is asked for', async () => {
  const onSignIn = vi.fn();
  const screen = await renderView(<SignedOut onSignIn={onSignIn} />);
  await expect.element(screen.getByRole('heading', { name: 'See and cancel your requests' })).toBeVisible();
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

test('where people are asked whose computer it is, a press on that button waits for their answer', async () => {
  dataset['firstPress'] = '';
  const onSignIn = vi.fn();
  const screen = await renderView(
    <DeviceChoiceContext value={true}>
      <SignedOut onSignIn={onSignIn} />
    </DeviceChoiceContext>,
  );
  await expect.element(screen.getByRole('checkbox', { name: 'This is a shared computer' })).not.toBeChecked();
  expect(onSignIn).not.toHaveBeenCalled();
  expect(dataset['firstPress']).toBeUndefined();
});

test('a press on that button before the page has left by itself does not lead away once more', async () => {
  dataset['firstPress'] = '';
  const onSignIn = vi.fn();
  await renderView(<SignedOut onSignIn={onSignIn} hasLeft />);
  expect(onSignIn).not.toHaveBeenCalled();
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

test('a circle of redirects ends on a page with both ways on and a code', async () => {
  const [onSignIn, onChooseAccount] = [vi.fn(), vi.fn()];
  const refused = { cause: 'declined', code: 'AADSTS65004', correlationId: undefined, at: 0 } as const;
  const screen = await renderView(
    <SignInLoop problem={refused} onSignIn={onSignIn} onChooseAccount={onChooseAccount} />,
  );
  await expect.element(screen.getByText('Code MAR-112')).toBeVisible();
  await expect.element(screen.getByText('AADSTS65004')).toBeVisible();
  await screen.getByRole('button', { name: 'Sign in' }).click();
  await screen.getByRole('button', { name: 'Use another account' }).click();
  expect(onSignIn).toHaveBeenCalledOnce();
  expect(onChooseAccount).toHaveBeenCalledOnce();
});

test('a page that is on its way says so, and a second press changes nothing', async () => {
  const onSignIn = vi.fn();
  const screen = await renderView(
    <LeavingContext value="going">
      <SignedOut onSignIn={onSignIn} />
    </LeavingContext>,
  );
  await expect.element(screen.getByRole('status')).toHaveTextContent('Opening Microsoft’s sign-in page…');
  const button = screen.getByRole('button', { name: 'Sign in' });
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  (button.element() as HTMLElement).click();
  expect(onSignIn).not.toHaveBeenCalled();
});

test('a page that leaves by itself says the same', async () => {
  const screen = await renderView(
    <LeavingContext value="byItself">
      <LeavingStatus />
    </LeavingContext>,
  );
  await expect.element(screen.getByRole('status')).toHaveTextContent('Opening Microsoft’s sign-in page…');
});

test('where the landing comes because the sign-in page is slow, a region is there before its words, which is heard', async () => {
  await preloadSignInScreens();
  const filled: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      if (target instanceof HTMLElement && target.role === 'status') filled.push(target.textContent);
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
  await renderView(
    <LeavingContext value="slow">
      <SignedOut onSignIn={vi.fn()} />
    </LeavingContext>,
  );
  await expect.poll(() => filled).toEqual([expect.stringContaining('is slow to open')]);
  observer.disconnect();
});

test('a sign-in page that is slow to open is called slow, and can be tried again', async () => {
  const onSignIn = vi.fn();
  const screen = await renderView(
    <LeavingContext value="slow">
      <SignedOut onSignIn={onSignIn} />
    </LeavingContext>,
  );
  await expect.element(screen.getByRole('status')).toHaveTextContent('is slow to open');
  await screen.getByRole('button', { name: 'Sign in' }).click();
  expect(onSignIn).toHaveBeenCalledOnce();
});
