import { expect, test } from 'vitest';
import { accessRequest } from '../../testing/rows.ts';
import { canRequestAgain, requestAgainUrl } from './requestAgain.ts';

const now = Date.UTC(2026, 10, 20, 12);
const until = (endDateTime: string) => ({ schedule: { expiration: { endDateTime } } });
const ended = until('2026-11-20T11:59:59Z');

test.each([
  ['is cancelled', { requestState: 'Canceled' }],
  ['is denied', { requestState: 'Denied' }],
  ['could not be delivered', { requestState: 'DeliveryFailed' }],
  ['gave access that has ended', { requestState: 'Delivered', ...ended }],
  [
    'gave access that has expired, as Graph’s status says',
    { requestState: 'Delivered', requestStatus: 'Access-Expired' },
  ],
])('a request that %s can be made again', (_, row) => {
  expect(canRequestAgain(accessRequest(row), now)).toBe(true);
});

test.each([
  ['is pending', {}],
  ['is pending, though its access would have ended by now', ended],
  ['is being delivered', { requestState: 'Delivering' }],
  ['gave access without an end', { requestState: 'Delivered', requestStatus: 'Fulfilled' }],
  ['gave access that ends later', { requestState: 'Delivered', ...until('2026-11-20T12:00:01Z') }],
  ['gave access that ends at this very moment', { requestState: 'Delivered', ...until('2026-11-20T12:00:00Z') }],
  ['gave access of which Graph says no more', { requestState: 'Delivered', requestStatus: null }],
  ['is in an unknown state', { requestState: 'New' }],
])('a request that %s is not asked for again', (_, row) => {
  expect(canRequestAgain(accessRequest(row), now)).toBe(false);
});

test('the way there is the package’s page in the organisation’s My Access', () => {
  expect(requestAgainUrl('https://myaccess.microsoft.com/@contoso.example', 'a/b')).toBe(
    'https://myaccess.microsoft.com/@contoso.example#/access-packages/a%2Fb',
  );
});
