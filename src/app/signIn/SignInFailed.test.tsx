import { expect, test, vi } from 'vitest';
import { signInCodes } from '../../auth/signInCode.ts';
import type { SignInProblemCause } from '../../auth/signInProblem.ts';
import { configurationInTest } from '../../testing/configurationInTest.ts';
import { renderView } from '../../testing/renderInVisit.tsx';
import { SignInFailed } from './SignInFailed.tsx';

const at = Date.UTC(2026, 10, 20, 9, 0);

function renderFailure(cause: SignInProblemCause, ways: { onChooseAccount?: () => void } = {}) {
  const onSignIn = vi.fn();
  const problem = { cause, code: 'AADSTS1', correlationId: 'c-1', at };
  const screen = renderView(
    <SignInFailed problem={problem} configuration={configurationInTest()} onSignIn={onSignIn} {...ways} />,
  );
  return { screen, onSignIn };
}

const words: Readonly<Record<Exclude<SignInProblemCause, 'consentAnswered'>, string>> = {
  declined: 'You did not finish signing in',
  consentMissing: 'An administrator needs to allow it once',
  notAssigned: 'Your account has not been given access to this app',
  wrongTenant: 'is not from the organisation that runs this app',
  guest: 'has not been invited to this one',
  personalAccount: 'This is a personal account',
  notRegistered: 'This app is not set up in this organisation',
  blockedByPolicy: 'does not allow sign-in from this device, location or browser',
  proofMissing: 'needs one more proof of who you are',
  clockOff: 'The clock on this device is wrong',
  throttled: 'There were too many attempts to sign in',
  unreachable: 'could not be reached',
  storageBlocked: 'stops this page from saving data',
  interrupted: 'An earlier sign-in was interrupted',
  other: 'Microsoft did not sign you in',
};

test.each(Object.entries(words) as [SignInProblemCause, string][])(
  '%s: says "%s", and its code',
  async (cause, text) => {
    const screen = await renderFailure(cause).screen;
    const message = screen.getByRole('region', { name: 'You are not signed in' });
    await expect.element(message).toHaveTextContent(text);
    await expect.element(message).toHaveTextContent(`Code ${signInCodes[cause]} · AADSTS1 ·`);
    await expect.element(message).toHaveTextContent('correlation ID c-1');
    await expect.element(message.getByRole('time')).toHaveAttribute('datetime', '2026-11-20T09:00:00.000Z');
  },
);

test('what could not be checked is not told as a fact', async () => {
  const at = Date.now();
  const problem = {
    cause: 'interrupted',
    code: 'AADSTS65004',
    correlationId: undefined,
    at,
    isUnverified: true,
  } as const;
  const screen = await renderView(<SignInFailed problem={problem} onSignIn={vi.fn()} />);
  await expect.element(screen.getByText('so we could not check it')).toBeVisible();
  await screen.unmount();
  const checked = await renderFailure('interrupted').screen;
  await expect.element(checked.getByText('could not check it')).not.toBeInTheDocument();
});

test.each([
  ['admin_consent', 'an administrator agreed to this app for the whole organisation', false],
  ['permission_denied', 'nobody agreed to this app for the organisation', true],
])('the consent page’s answer %s is told as an answer: "%s"', async (code, text, isRefused) => {
  const problem = { cause: 'consentAnswered', code, correlationId: undefined, at, isUnverified: true } as const;
  const screen = await renderView(
    <SignInFailed problem={problem} configuration={configurationInTest()} onSignIn={vi.fn()} />,
  );
  const message = screen.getByRole('region', { name: 'Answer from Microsoft’s consent page' });
  await expect.element(message).toHaveTextContent(text);
  await expect.element(message).toHaveTextContent('we could not check it');
  await expect.element(message.getByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(message.element().textContent?.includes(`Code MAR-117 · ${code}`)).toBe(isRefused);
  expect(message.element().textContent?.includes('adminconsent')).toBe(isRefused);
});

test('the person signs in again, or with another account', async () => {
  const onChooseAccount = vi.fn();
  const { screen, onSignIn } = renderFailure('wrongTenant', { onChooseAccount });
  await (await screen).getByRole('button', { name: 'Sign in' }).click();
  expect(onSignIn).toHaveBeenCalledOnce();
  expect(onChooseAccount).not.toHaveBeenCalled();
  await (await screen).getByRole('button', { name: 'Use another account' }).click();
  expect(onChooseAccount).toHaveBeenCalledOnce();
});

test('where no account can be chosen, none is offered', async () => {
  const screen = await renderFailure('proofMissing').screen;
  await expect.element(screen.getByRole('button', { name: 'Use another account' })).not.toBeInTheDocument();
});

test.each(['storageBlocked', 'interrupted'] as const)(
  '%s: a page inside another app is told to leave it',
  async (cause) => {
    const screen = await renderFailure(cause).screen;
    await expect.element(screen.getByText('open it in your browser')).toBeVisible();
  },
);

test.each([
  ['consentMissing', true],
  ['notAssigned', true],
  ['guest', true],
  ['notRegistered', true],
  ['blockedByPolicy', true],
  ['proofMissing', true],
  ['other', true],
  ['declined', false],
  ['wrongTenant', false],
  ['personalAccount', false],
  ['clockOff', false],
  ['throttled', false],
  ['unreachable', false],
  ['storageBlocked', false],
  ['interrupted', false],
] as const)('%s: there is a text for an administrator: %s', async (cause, isThere) => {
  const screen = await renderFailure(cause).screen;
  await expect.element(screen.getByRole('heading', { name: 'You are not signed in' })).toBeVisible();
  expect(screen.getByText('Message for your administrator').elements()).toHaveLength(isThere ? 1 : 0);
});

test('without a correlation ID there is no word of one, and without a configuration no text for an administrator', async () => {
  const problem = { cause: 'other', code: 'x', correlationId: undefined, at } as const;
  const screen = await renderView(<SignInFailed problem={problem} onSignIn={vi.fn()} />);
  await expect.element(screen.getByText('Code MAR-113')).toBeVisible();
  expect(screen.container.textContent).not.toContain('correlation ID');
  expect(screen.getByText('Message for your administrator').elements()).toHaveLength(0);
});
