import { expect, test, vi } from 'vitest';
import { configurationInTest } from '../../testing/configurationInTest.ts';
import { renderView } from '../../testing/renderInVisit.tsx';
import { AdministratorText, administratorText } from './AdministratorText.tsx';

const problem = {
  cause: 'consentMissing',
  code: 'AADSTS65001',
  correlationId: 'c-1',
  at: Date.UTC(2026, 0, 2),
} as const;

test('the text names the failure, the app and, for a missing consent, the link to agree with', () => {
  expect(administratorText(problem, configurationInTest(), 'https://access.contoso.com/').split('\n')).toEqual([
    'My Access Requests: a sign-in failed (MAR-102, AADSTS65001).',
    'Time: 2026-01-02T00:00:00.000Z',
    'Correlation ID: c-1',
    'Application (client) ID: b7c9e2a4-31d6-4f58-8e0b-6a1d92c4f073',
    'Tenant: 5f0a1c3e-8b7d-4e2a-9c61-3d5b7f9a1e20 (global)',
    'Address of the app: https://access.contoso.com/',
    'Delegated permission: Microsoft Graph EntitlementMgmt-SubjectAccess.ReadWrite',
    expect.stringMatching(
      /^To allow the app for the organisation: https:\/\/login\.microsoftonline\.com\/.*adminconsent/,
    ),
  ]);
});

test('for another cause there is no link to agree with, and without an id no line for it', () => {
  const other = { ...problem, cause: 'blockedByPolicy', correlationId: undefined } as const;
  const text = administratorText(other, configurationInTest(), 'https://access.contoso.com/');
  expect(text).not.toMatch(/Correlation|allow the app|\n\n/);
});

test('the text is copied, and the page says so', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const screen = await renderView(<AdministratorText problem={problem} configuration={configurationInTest()} />);
  await screen.getByText('Message for your administrator').click();
  expect(screen.getByText('Copied', { exact: true }).elements()).toHaveLength(0);
  await screen.getByRole('button', { name: 'Copy message' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('Copied');
  expect(write.mock.lastCall?.[0]).toContain('AADSTS65001');
});

test('a clipboard that refuses is said so, and the text is there to select', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  const screen = await renderView(<AdministratorText problem={problem} configuration={configurationInTest()} />);
  await screen.getByText('Message for your administrator').click();
  await screen.getByRole('button', { name: 'Copy message' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('It could not be copied. Select the text');
});
