import { expect, test } from 'vitest';
import { takeConsentAnswer } from './consentAnswer.ts';

test.each([
  ['?lang=de&admin_consent=True&tenant=t&scope=https%3A%2F%2Fgraph.microsoft.com%2FUser.Read', 'admin_consent'],
  [
    '?lang=de&admin_consent=True&error=consent_required&error_subcode=cancel&error_description=AADSTS65004%3A+No.',
    'AADSTS65004',
  ],
  ['?lang=de&error=permission_denied&error_description=No.&admin_consent=True', 'permission_denied'],
])('the answer of the consent page (%s) goes out of the address, and cannot be checked', (address, code) => {
  history.replaceState(null, '', address);
  const { length } = history;
  expect(takeConsentAnswer(1)).toEqual({
    cause: 'consentAnswered',
    code,
    correlationId: undefined,
    at: 1,
    isUnverified: true,
  });
  expect(location.search).toBe('?lang=de');
  expect(history.length).toBe(length);
});
