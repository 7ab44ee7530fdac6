import { expect, test } from 'vitest';
import { accessRequest, reader } from '../../testing/rows.ts';
import { progressOfRequest } from './progress.ts';
import { readAccessRequest } from './readAccessRequest.ts';

const ways = (requestState: string, more: object = {}) => {
  const request = readAccessRequest({ id: 'a', requestType: 'UserAdd', requestState, ...more }, reader);
  if (!request) throw new Error('unreadable');
  return progressOfRequest(request)
    .map(({ step, progress }) => `${step} ${progress}`)
    .join(', ');
};
// The row's own time of making, where a test gives it none, is not known: any start is then later.
const later = { schedule: { startDateTime: '2026-12-24T00:00:00Z' } };

test.each([
  ['Submitted', {}, 'asked current, waiting possible, delivering ahead, result ahead'],
  ['PendingApproval', {}, 'asked done, waiting current, delivering ahead, result ahead'],
  ['PendingApproval', later, 'asked done, waiting current, scheduled ahead, delivering ahead, result ahead'],
  ['Scheduled', {}, 'asked done, scheduled current, delivering ahead, result ahead'],
  ['Delivering', {}, 'asked done, delivering current, result ahead'],
  ['Delivered', {}, 'asked done, delivering done, result done'],
  ['Denied', {}, 'asked done, delivering missed, result done'],
  ['Canceled', {}, 'asked done, delivering unknown, result done'],
  ['PartiallyDelivered', {}, 'asked done, delivering done, result done'],
  ['DeliveryFailed', {}, 'asked done, delivering done, result done'],
  ['Denied', later, 'asked done, scheduled missed, delivering missed, result done'],
  ['Canceled', later, 'asked done, scheduled unknown, delivering unknown, result done'],
  ['SomethingNew', {}, 'asked done, delivering unknown, result unknown'],
  ['Submitted', { requestType: 'SystemAdd' }, 'asked current, delivering ahead, result ahead'],
  ['Submitted', { requestType: 'AdminAdd' }, 'asked current, delivering ahead, result ahead'],
  ['Submitted', { requestType: 'OnBehalfAdd' }, 'asked current, waiting possible, delivering ahead, result ahead'],
  ['PendingApproval', { requestType: 'AdminAdd' }, 'asked done, waiting current, delivering ahead, result ahead'],
])('%s', (state, more, expected) => expect(ways(state, more)).toBe(expected));

test('a step says when it was as far as Graph does', () => {
  const times = {
    createdDateTime: '2026-11-20T09:00:00Z',
    completedDate: '2026-11-22T09:00:00Z',
    schedule: { startDateTime: '2026-11-21T09:00:00Z' },
  };
  const steps = progressOfRequest(accessRequest({ requestState: 'Delivered', ...times }));
  expect(steps.map(({ step, at }) => [step, at])).toEqual([
    ['asked', Date.UTC(2026, 10, 20, 9)],
    ['scheduled', Date.UTC(2026, 10, 21, 9)],
    ['delivering', undefined],
    ['result', Date.UTC(2026, 10, 22, 9)],
  ]);
});

test('a start that the service noted of its own is no day that anybody asked for', () => {
  const createdDateTime = '2021-01-19T20:02:23.907Z';
  const at = (startDateTime: string) => ways('Delivered', { createdDateTime, schedule: { startDateTime } });
  expect(at('2021-01-19T20:01:57.643Z')).not.toContain('scheduled');
  expect(at('2021-01-19T20:30:00Z')).not.toContain('scheduled');
  expect(at('2021-01-20T20:02:23Z')).toContain('scheduled done');
});
