import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { accessRequest } from '../../testing/rows.ts';
import { whyNotCancellable } from './whyNotCancellable.ts';
import { whyNotWords } from './whyNotWords.ts';

test.each([
  [{ requestState: 'Delivering' }, /being given at this moment.* you can remove it in My Access/],
  [{ requestState: 'Delivered' }, /You already have this access.* remove it in My Access/],
  [{ requestState: 'PartiallyDelivered' }, /Some of this access has been given already.* remove it in My Access/],
  [{ requestState: 'DeliveryFailed' }, /the access could not be given.* ask again or ask your helpdesk/],
  [{ requestState: 'Denied' }, /An approver said no.* talk to the approver and ask again/],
  [{ requestState: 'Canceled' }, /It is cancelled already.* ask again in My Access/],
  [{ requestState: 'New' }, /does not know the state.* ask your helpdesk/],
  [{ requestStatus: 'Fulfilled' }, /already past the point where it can be cancelled.* Refresh in a minute/],
  [{ requestType: 'AdminAdd' }, /An administrator or the system made this request.* Ask your helpdesk/],
  [{ requestType: 'RoboAdd' }, /does not know this kind of request.* ask your helpdesk/],
])('%o: says why it cannot be cancelled, and what to do', (row, words) => {
  const why = whyNotCancellable(accessRequest(row));
  expect(why && i18n._(whyNotWords[why])).toMatch(words);
});
