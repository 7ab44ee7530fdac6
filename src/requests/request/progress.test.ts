import { expect, test } from 'vitest';
import { progressOfRequest } from './progress.ts';
import { readAccessRequest } from './readAccessRequest.ts';

const ways = (requestState: string, more: object = {}) => {
  const request = readAccessRequest({ id: 'a', requestType: 'UserAdd', requestState, ...more });
  if (!request) throw new Error('unreadable');
  return progressOfRequest(request)
    .map(({ step, progress }) => `${step} ${progress}`)
    .join(', ');
};
const later = { schedule: { startDateTime: '2026-12-24T00:00:00Z' } };

test.each([
  ['Submitted', {}, 'asked current, waiting ahead, delivering ahead, result ahead'],
  ['PendingApproval', {}, 'asked done, waiting current, delivering ahead, result ahead'],
  ['PendingApproval', later, 'asked done, waiting current, scheduled ahead, delivering ahead, result ahead'],
  ['Scheduled', {}, 'asked done, waiting done, scheduled current, delivering ahead, result ahead'],
  ['Delivering', {}, 'asked done, waiting done, delivering current, result ahead'],
  ['Delivered', {}, 'asked done, waiting done, delivering done, result done'],
  ['Denied', {}, 'asked done, waiting done, delivering missed, result done'],
  ['Canceled', {}, 'asked done, waiting unknown, delivering missed, result done'],
  ['SomethingNew', {}, 'asked done, waiting unknown, delivering unknown, result unknown'],
])('%s', (state, more, expected) => expect(ways(state, more)).toBe(expected));
