import { expect, test } from 'vitest';
import { accessRequest } from '../../testing/rows.ts';
import { meaningOf } from './meaning.ts';
import { canRequestAgain, requestAgainUrl } from './requestAgain.ts';

const now = Date.UTC(2026, 10, 20, 12);
const until = (endDateTime: string) => ({ schedule: { expiration: { endDateTime } } });
const ended = until('2026-11-20T11:59:59Z');
const canBeMadeAgain = (row: Parameters<typeof accessRequest>[0], isPresent?: boolean) =>
  canRequestAgain(meaningOf(accessRequest(row), now, isPresent));

test.each([
  ['is cancelled', { requestState: 'Canceled' }],
  ['is denied', { requestState: 'Denied' }],
  ['nobody decided in time', { requestState: 'Denied', requestStatus: 'Expired' }],
  ['could not be delivered', { requestState: 'DeliveryFailed' }],
  ['gave access that has ended', { requestState: 'Delivered', ...ended }],
  ['extended access that has ended since', { requestType: 'UserExtend', requestState: 'Delivered', ...ended }],
  ['gave some access, which has ended', { requestState: 'PartiallyDelivered', ...ended }],
  [
    'gave access that has expired, as Graph’s status says',
    { requestState: 'Delivered', requestStatus: 'Access-Expired' },
  ],
  ['took the access away', { requestType: 'UserRemove', requestState: 'Delivered' }],
  ['took the access away by itself', { requestType: 'SystemRemove', requestState: 'Delivered' }],
])('a request that %s can be made again', (_, row) => {
  expect(canBeMadeAgain(row)).toBe(true);
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
  ['was to remove access, and failed', { requestType: 'UserRemove', requestState: 'DeliveryFailed' }],
  ['was to remove access, and is cancelled', { requestType: 'UserRemove', requestState: 'Canceled' }],
  ['was to remove access, and is denied', { requestType: 'UserRemove', requestState: 'Denied' }],
  ['was to change access, and is denied', { requestType: 'UserUpdate', requestState: 'Denied' }],
  ['was to extend access, and is cancelled', { requestType: 'UserExtend', requestState: 'Canceled' }],
])('a request that %s is not asked for again', (_, row) => {
  expect(canBeMadeAgain(row)).toBe(false);
});

test('what Microsoft Entra lists as access now is not asked for again, and what it no longer lists is', () => {
  expect(canBeMadeAgain({ requestState: 'Delivered' }, false)).toBe(true);
  expect(canBeMadeAgain({ requestState: 'Delivered', ...ended }, true)).toBe(false);
  expect(canBeMadeAgain({ requestState: 'Denied' }, true)).toBe(false);
  expect(canBeMadeAgain({ requestState: 'PartiallyDelivered' }, false)).toBe(true);
  expect(canBeMadeAgain({ requestType: 'UserExtend', requestState: 'Delivered' }, false)).toBe(true);
  expect(canBeMadeAgain({ requestType: 'RoboAdd', requestState: 'Delivered' }, false)).toBe(false);
  expect(canBeMadeAgain({ requestType: 'UserRemove', requestState: 'Delivered' }, true)).toBe(false);
});

test('the way there is the package’s page in the organisation’s My Access', () => {
  expect(requestAgainUrl('https://myaccess.microsoft.com/@contoso.example', 'a/b')).toBe(
    'https://myaccess.microsoft.com/@contoso.example#/access-packages/a%2Fb',
  );
});
