import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reader } from '../../testing/rows.ts';
import { reconcile } from '../list/requestList.ts';
import { readAccessRequest } from './readAccessRequest.ts';
import { readAnswers } from './readAnswers.ts';
import { referenceOf } from './reference.ts';
import { whyNotCancellable } from './whyNotCancellable.ts';

const id = '46c1410d-ef96-44c5-ae9c-a577d014fe0e';
const read = (row: object) => {
  const request = readAccessRequest({ id, requestType: 'UserAdd', ...row }, reader);
  if (!request) throw new Error('unreadable');
  return request;
};

test('reads the spellings of both dialects', () => {
  const beta = read({
    requestState: 'Delivered',
    requestStatus: 'Accepted',
    completedDate: '2021-01-19T20:02:40.97Z',
  });
  const v1 = read({ state: 'delivered', status: 'Accepted', completedDateTime: '2021-01-19T20:02:40.97Z' });
  expect({ ...beta, rawState: '' }).toEqual({ ...v1, rawState: '' });
  expect(beta).toMatchObject({
    state: 'delivered',
    status: 'Accepted',
    type: 'userAdd',
    completedAt: Date.UTC(2021, 0, 19, 20, 2, 40, 970),
  });
});

test('takes "null" and other nonsense for no date', () => {
  expect(read({ createdDateTime: 'null' }).createdAt).toBeUndefined();
  expect(read({ createdDateTime: null }).createdAt).toBeUndefined();
  expect(read({ createdDateTime: '2026-99-99T00:00:00Z' }).createdAt).toBeUndefined();
});

test('shows what it does not know, and offers no cancel for it', () => {
  expect(read({ requestState: 'AwaitingVerification' })).toMatchObject({
    state: 'unknown',
    rawState: 'AwaitingVerification',
  });
  expect(read({ requestState: 'constructor' }).state).toBe('unknown');
  expect(whyNotCancellable(read({ requestState: 'New' }))).toBe('unknownState');
  expect(whyNotCancellable(read({ requestState: 'Submitted', requestType: 'roboAdd' }))).toBe('unknownType');
});

test('gives up on a row that has no id, and never throws', () => {
  expect(readAccessRequest({ id: 42 }, reader)).toBeUndefined();
  expect(readAccessRequest({ id: '' }, reader)).toBeUndefined();
  expect(readAccessRequest({}, reader)).toBeUndefined();
  expect(readAccessRequest([], reader)).toBeUndefined();
  fc.assert(fc.property(fc.jsonValue(), (value) => void readAccessRequest(value, reader)));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (row) => void readAccessRequest({ id, ...row }, reader)),
  );
});

describe('a cancel is offered', () => {
  test.each([
    ['Submitted', 'Accepted', 'UserAdd'],
    ['PendingApproval', 'PendingApproval', 'UserUpdate'],
    ['PendingApproval', 'PendingApprovalEscalated', 'OnBehalfAdd'],
    ['Scheduled', 'PendingNotBefore', 'UserExtend'],
    ['PendingApproval', null, 'UserAdd'],
    ['PendingApproval', 'SomethingNew', 'UserRemove'],
  ])('for %s, %s, %s', (requestState, requestStatus, requestType) => {
    expect(whyNotCancellable(read({ requestState, requestStatus, requestType }))).toBeUndefined();
  });

  test.each([
    ['Delivered', 'Accepted', 'UserAdd', 'delivered'],
    ['Delivering', null, 'UserAdd', 'delivering'],
    ['Denied', 'Denied', 'UserAdd', 'denied'],
    ['Canceled', 'Canceled', 'UserAdd', 'cancelled'],
    ['PendingApproval', 'Fulfilled', 'UserAdd', 'pastCancelling'],
    ['PendingApproval', 'PendingApproval', 'AdminAdd', 'notMadeByPerson'],
    ['Submitted', 'Accepted', 'SystemRemove', 'notMadeByPerson'],
  ])('not for %s, %s, %s', (requestState, requestStatus, requestType, why) => {
    expect(whyNotCancellable(read({ requestState, requestStatus, requestType }))).toBe(why);
  });
});

test('a final state does not go back', () => {
  const cancelled = read({ requestState: 'Canceled' });
  const [shown] = reconcile([cancelled], [read({ requestState: 'PendingApproval' })]);
  expect(shown).toMatchObject({ state: 'cancelled', beingUpdated: true });
  const [settled] = reconcile(shown ? [shown] : [], [cancelled]);
  expect(settled).toMatchObject({ state: 'cancelled', beingUpdated: false });
});

test('a reference is eight characters without look-alikes, and always the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uuid(), fc.string()), (any) => {
      expect(referenceOf(any)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(referenceOf(any)).toBe(referenceOf(any));
    }),
  );
});

test.each([
  ['submitted', 'submitted'],
  ['pendingApproval', 'pendingApproval'],
  ['Scheduled', 'scheduled'],
  ['delivering', 'delivering'],
  ['Delivered', 'delivered'],
  ['partiallyDelivered', 'partiallyDelivered'],
  ['DeliveryFailed', 'deliveryFailed'],
  ['denied', 'denied'],
  ['canceled', 'cancelled'],
  ['Cancelled', 'cancelled'],
  [null, 'unknown'],
])('the state %j is %s', (state, expected) => expect(read({ state }).state).toBe(expected));

test.each([
  ['userAdd', 'userAdd'],
  ['UserUpdate', 'userUpdate'],
  ['userRemove', 'userRemove'],
  ['UserExtend', 'userExtend'],
  ['onBehalfAdd', 'onBehalfAdd'],
  ['AdminAdd', 'adminAdd'],
  ['adminUpdate', 'adminUpdate'],
  ['AdminRemove', 'adminRemove'],
  ['systemAdd', 'systemAdd'],
  ['SystemUpdate', 'systemUpdate'],
  ['systemRemove', 'systemRemove'],
  ['ApproverRemove', 'approverRemove'],
  [null, 'unknown'],
])('the kind %j is %s', (requestType, expected) => expect(read({ requestType }).type).toBe(expected));

test('reads everything that is said of a request, without spaces around it', () => {
  const request = read({
    requestState: 'Scheduled',
    requestStatus: 'PendingNotBefore',
    accessPackage: { id: 'p1', displayName: ' Sales reports ', description: ' All of them ' },
    createdDateTime: '2026-11-20T09:00:00.1234567Z',
    completedDate: '2026-11-21T09:00:00Z',
    justification: ' Quarter end ',
    schedule: {
      startDateTime: '2026-12-01T00:00:00Z',
      expiration: { type: 'afterDateTime', endDateTime: '2026-12-31T00:00:00Z', duration: 'P30D' },
    },
  });
  expect(request).toEqual({
    id,
    state: 'scheduled',
    rawState: 'Scheduled',
    status: 'PendingNotBefore',
    type: 'userAdd',
    rawType: 'UserAdd',
    packageId: 'p1',
    packageName: 'Sales reports',
    packageDescription: 'All of them',
    isForSomebodyElse: false,
    forWhom: undefined,
    requestor: undefined,
    createdAt: Date.UTC(2026, 10, 20, 9, 0, 0, 123),
    completedAt: undefined,
    justification: 'Quarter end',
    answers: undefined,
    schedule: {
      startsAt: Date.UTC(2026, 11, 1),
      endsAt: Date.UTC(2026, 11, 31),
      duration: 'P30D',
      neverEnds: false,
    },
    beingUpdated: false,
  });
});

test('what is null, missing or only spaces is not known', () => {
  const blank = {
    accessPackage: { id: null, displayName: ' ', description: ' ' },
    justification: ' ',
    answers: null,
    schedule: null,
    assignment: { target: null },
  };
  const unnamed = { accessPackage: { id: null, displayName: null, description: null } };
  for (const row of [{}, { accessPackage: null, justification: null, assignment: null }, unnamed, blank]) {
    expect(read(row)).toMatchObject({
      packageId: undefined,
      packageName: undefined,
      packageDescription: undefined,
      forWhom: undefined,
      justification: undefined,
      schedule: undefined,
      status: undefined,
    });
  }
});

test.each([
  ['2026-11-20', undefined],
  ['x2026-11-20T09:00:00Z', undefined],
  ['2026-11-20T09:00:00Z', Date.UTC(2026, 10, 20, 9)],
])('the date %j is %s', (createdDateTime, at) => expect(read({ createdDateTime }).createdAt).toBe(at));

describe('for whom a request is', () => {
  test.each([
    [
      { displayName: ' Zoë ', email: ' zoe@contoso.example ' },
      { name: 'Zoë', mail: 'zoe@contoso.example' },
    ],
    [{ displayName: 'Zoë' }, { name: 'Zoë', mail: undefined }],
    [{ principalName: 'zoe@contoso.example' }, { name: undefined, mail: 'zoe@contoso.example' }],
    [
      { email: ' ', principalName: 'zoe@contoso.example' },
      { name: undefined, mail: 'zoe@contoso.example' },
    ],
    [{ displayName: ' ', email: null, principalName: ' ' }, undefined],
  ])('%j', (target, forWhom) => {
    const made = { ...reader, scope: 'createdBy' } as const;
    for (const row of [{ assignment: { target } }, { accessPackageAssignment: { target } }]) {
      expect(readAccessRequest({ id, ...row }, made)).toMatchObject({ isForSomebodyElse: true, forWhom });
      // What is for the person needs no name.
      expect(read(row)).toMatchObject({ isForSomebodyElse: false, forWhom: undefined });
    }
  });
});

test('a request that the person made for themselves is theirs, in whatever list it is', () => {
  const target = { objectId: reader.personId.toUpperCase(), displayName: 'Ada' };
  const row = { id, requestType: 'UserAdd', assignment: { target } };
  expect(readAccessRequest(row, { ...reader, scope: 'createdBy' })).toMatchObject({
    isForSomebodyElse: false,
    forWhom: undefined,
  });
});

test('what is being delivered has no end yet', () => {
  expect(read({ requestState: 'Delivering', completedDate: '2026-11-21T09:00:00Z' }).completedAt).toBeUndefined();
});

test('an end beside a missing schedule is an end all the same', () => {
  expect(read({ schedule: null, expirationDateTime: '2026-12-24T00:00:00Z' }).schedule).toMatchObject({
    endsAt: Date.UTC(2026, 11, 24),
    neverEnds: false,
  });
});

describe('until when the access is asked for', () => {
  const schedule = (wire: object) => read({ schedule: wire, expirationDateTime: '2026-12-24T00:00:00Z' }).schedule;

  test.each(['noExpiration', 'NoExpiration'])('%s is without an end', (type) => {
    expect(schedule({ expiration: { type } })?.neverEnds).toBe(true);
  });

  test('the end of the request stands in for one that the schedule does not give', () => {
    for (const wire of [{}, { expiration: null }, { expiration: { endDateTime: null } }]) {
      expect(schedule(wire)).toEqual({
        startsAt: undefined,
        endsAt: Date.UTC(2026, 11, 24),
        duration: undefined,
        neverEnds: false,
      });
    }
  });
});

describe('an answer to a question of the package', () => {
  const answerOf = (answer: object) => readAnswers([answer])[0];
  const germanReason = [{ languageCode: 'de', text: 'Grund' }];

  test.each([
    ['beta', { text: { defaultText: 'Reason', localizedTexts: germanReason } }],
    ['v1.0', { text: 'Reason', localizations: germanReason }],
  ])('has its question in every language of %s', (_, answeredQuestion) => {
    expect(answerOf({ value: 'because', answeredQuestion })).toEqual({
      question: { text: 'Reason', translations: { de: 'Grund' } },
      answer: { text: 'because', translations: {} },
    });
  });

  test('is shown by its words where it has them, and is there even where it has none at all', () => {
    expect(answerOf({ value: '1', displayValue: 'One' })?.answer.text).toBe('One');
    expect(answerOf({ value: '1', displayValue: null })?.answer.text).toBe('1');
    const noWords = { text: undefined, translations: {} };
    expect(readAnswers([{}, { value: null, displayValue: '' }])).toEqual([
      { question: noWords, answer: noWords },
      { question: noWords, answer: noWords },
    ]);
  });

  test('a translation without words or without a language is none', () => {
    const localizations = [
      { languageCode: 'de', text: null },
      { languageCode: null, text: 'Grund' },
    ];
    expect(answerOf({ value: 'x', answeredQuestion: { text: 'Reason', localizations } })?.question).toEqual({
      text: 'Reason',
      translations: {},
    });
  });

  test('a question without words has none', () => {
    const unknown = { text: undefined, translations: {} };
    for (const answeredQuestion of [undefined, null, {}, { text: null }, { text: { defaultText: null } }]) {
      expect(answerOf({ value: 'x', answeredQuestion })?.question).toEqual(unknown);
    }
  });

  describe('for a choice has the words of what was chosen in every language', () => {
    const german = (text: string) => [{ languageCode: 'de', text }];
    const beta = [
      { actualValue: 'n', displayValue: { defaultText: 'No', localizedTexts: german('Nein') } },
      { actualValue: 'y', displayValue: { defaultText: 'Yes', localizedTexts: german('Ja') } },
    ];
    const v1 = [
      { actualValue: 'n', text: 'No', localizations: german('Nein') },
      { actualValue: 'y', text: 'Yes', localizations: german('Ja') },
    ];
    test.each([
      ['by its value', { value: 'y', displayValue: 'Yes, please' }, 'Yes, please'],
      ['by its words', { displayValue: 'Yes' }, 'Yes'],
      ['by words in another language', { displayValue: 'Ja' }, 'Ja'],
    ])('found %s', (_, given, text) => {
      for (const choices of [beta, v1]) {
        expect(answerOf({ ...given, answeredQuestion: { choices } })?.answer).toEqual({
          text,
          translations: { de: 'Ja' },
        });
      }
    });

    test('unless none was chosen', () => {
      for (const given of [{ value: 'other' }, { displayValue: 'Other' }]) {
        const answeredQuestion = { choices: [{ actualValue: null, displayValue: null }, ...beta] };
        expect(answerOf({ ...given, answeredQuestion })?.answer.translations).toEqual({});
      }
      expect(answerOf({ value: 'x', answeredQuestion: { choices: null } })?.answer.translations).toEqual({});
    });
  });
});

describe('nothing optional can cost a row', () => {
  const full = {
    id,
    requestType: 'UserAdd',
    state: 'delivered',
    requestState: 'Delivered',
    status: 'Delivered',
    requestStatus: 'Delivered',
    createdDateTime: '2026-11-20T09:00:00Z',
    completedDateTime: '2026-11-21T09:00:00Z',
    completedDate: '2026-11-21T09:00:00Z',
    expirationDateTime: '2026-12-24T00:00:00Z',
    justification: 'Quarter end',
    answers: [
      {
        value: 'y',
        actualValue: 'y',
        displayValue: { defaultText: 'Yes', localizedTexts: [{ languageCode: 'de', text: 'Ja' }] },
        text: 'Yes',
        localizations: [{ languageCode: 'de', text: 'Ja' }],
        answeredQuestion: {
          text: { defaultText: 'Sure?', localizedTexts: [{ languageCode: 'de', text: 'Sicher?' }] },
          localizations: [{ languageCode: 'de', text: 'Sicher?' }],
          choices: [{ actualValue: 'y', displayValue: { defaultText: 'Yes' }, text: 'Yes', localizations: [] }],
        },
      },
    ],
    schedule: {
      startDateTime: '2026-12-01T00:00:00Z',
      recurrence: null,
      expiration: { type: 'afterDateTime', endDateTime: '2026-12-31T00:00:00Z', duration: 'P30D' },
    },
    accessPackage: { id: 'p1', displayName: 'Sales reports', description: 'All of them' },
    requestor: { objectId: 'other', displayName: 'Ada', principalName: 'ada@contoso.example', email: null },
    assignment: { target: { displayName: 'Zoë', principalName: 'zoe@contoso.example', email: null } },
    accessPackageAssignment: { target: { displayName: 'Zoë', principalName: 'zoe@contoso.example', email: null } },
  };

  /** The ways to every property and element of a JSON value. */
  function placesIn(value: unknown, way: readonly (string | number)[] = []): (readonly (string | number)[])[] {
    if (typeof value !== 'object' || value === null) return [way];
    const inside = Object.entries(value).flatMap(([key, child]) => placesIn(child, [...way, key]));
    return way.length === 0 ? inside : [way, ...inside];
  }

  /** The same value with another one at a place. */
  function withValueAt(value: unknown, [key, ...rest]: readonly (string | number)[], other: unknown): unknown {
    if (key === undefined) return other;
    const copy: unknown = structuredClone(value);
    const parent = copy as Record<string | number, unknown>;
    parent[key] = withValueAt(parent[key], rest, other);
    return copy;
  }

  const places = placesIn(full).filter((way) => way[0] !== 'id');
  const scopes = ['target', 'createdBy'] as const;
  const anyJson = fc.oneof(
    fc.constantFrom(null, true, 0, '', 'x', [], {}, [null], [[]], { defaultText: 1 }),
    fc.jsonValue({ maxDepth: 2 }),
  );

  test('every JSON type at every place leaves the row, with all that does not depend on it', () => {
    expect(places.length).toBeGreaterThan(40);
    fc.assert(
      fc.property(fc.constantFrom(...places), anyJson, fc.constantFrom(...scopes), (place, other, scope) => {
        const request = readAccessRequest(withValueAt(full, place, other), { ...reader, scope });
        expect(request?.id).toBe(id);
        if (place[0] !== 'accessPackage') expect(request?.packageName).toBe('Sales reports');
        if (place[0] !== 'justification') expect(request?.justification).toBe('Quarter end');
        if (place[0] !== 'createdDateTime') expect(request?.createdAt).toBe(Date.UTC(2026, 10, 20, 9));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([undefined, null, 'x', {}, 42])('answers that are no list are none: %j', (answers) => {
    expect(readAnswers(answers)).toEqual([]);
  });

  test('one answer that cannot be read does not cost the others', () => {
    const answers = readAnswers([42, { value: 'second' }, null]);
    expect(answers.map(({ answer }) => answer.text)).toEqual([undefined, 'second', undefined]);
  });
});

describe('an answer in Graph’s documented shapes', () => {
  const answerOf = (answer: object) => readAnswers([answer])[0]?.answer;

  test('a choice of beta brings its words as an object', () => {
    const displayValue = {
      defaultText: 'Arizona',
      localizedTexts: [{ languageCode: 'es', text: 'Arizona (EE. UU.)' }],
    };
    expect(answerOf({ value: 'AZ', displayValue })).toEqual({
      text: 'Arizona',
      translations: { es: 'Arizona (EE. UU.)' },
    });
  });

  test('a choice of v1.0 brings them as a text with localizations', () => {
    const localizations = [{ languageCode: 'es', text: 'Arizona (EE. UU.)' }];
    expect(answerOf({ actualValue: 'AZ', text: 'Arizona', localizations })).toEqual({
      text: 'Arizona',
      translations: { es: 'Arizona (EE. UU.)' },
    });
  });

  test('a stored value goes by the words of its choice, even where those are translations only', () => {
    const choices = [
      { actualValue: 'AZ', displayValue: { localizedTexts: [{ languageCode: 'es', text: 'Arizona' }] } },
    ];
    expect(answerOf({ value: 'AZ', answeredQuestion: { choices } })).toEqual({
      text: undefined,
      translations: { es: 'Arizona' },
    });
    expect(answerOf({ value: 'Arizona', answeredQuestion: { choices } })?.translations).toEqual({ es: 'Arizona' });
  });

  test('an empty text is no answer’s words: what is stored is', () => {
    expect(answerOf({ value: 'AZ', displayValue: '  ' })).toEqual({ text: 'AZ', translations: {} });
    expect(answerOf({ actualValue: 'AZ' })).toEqual({ text: 'AZ', translations: {} });
  });
});

describe('times that are no times', () => {
  test.each(['0001-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '9999-12-31T23:59:59.9999999Z'])(
    '%s is not known',
    (at) => {
      const { createdAt, completedAt, schedule } = read({
        state: 'delivered',
        createdDateTime: at,
        completedDateTime: at,
        schedule: { startDateTime: at, expiration: { endDateTime: at } },
      });
      expect([createdAt, completedAt, schedule?.startsAt, schedule?.endsAt]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    },
  );

  test('access without expiration has no end, whatever stands beside it', () => {
    const expiration = { type: 'noExpiration', endDateTime: '2026-12-31T00:00:00Z', duration: 'P30D' };
    expect(read({ schedule: { expiration }, expirationDateTime: '2026-12-24T00:00:00Z' }).schedule).toEqual({
      startsAt: undefined,
      endsAt: undefined,
      duration: undefined,
      neverEnds: true,
    });
  });

  test.each(['Submitted', 'PendingApproval', 'Scheduled'])('%s has not ended', (requestState) => {
    expect(read({ requestState, completedDate: '2026-11-21T09:00:00Z' }).completedAt).toBeUndefined();
  });
});

test('a member of an enumeration that Graph does not name is unknown, and never printed', () => {
  expect(
    read({ requestType: 'unknownFutureValue', state: 'unknownFutureValue', status: 'UnknownFutureValue' }),
  ).toMatchObject({ type: 'unknown', rawType: undefined, state: 'unknown', rawState: undefined, status: undefined });
});

test('a key "__proto__" in an answer is no prototype of anything', () => {
  const row = JSON.parse(
    '{"id":"a","__proto__":{"polluted":true},"accessPackage":{"__proto__":{"displayName":"Payroll"}}}',
  );
  const request = readAccessRequest(row, { scope: 'target', personId: 'p' });
  expect(request).toMatchObject({ id: 'a', packageName: undefined });
  expect(Object.keys(request ?? {})).not.toContain('polluted');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
