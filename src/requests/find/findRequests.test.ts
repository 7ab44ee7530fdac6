import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reader } from '../../testing/rows.ts';
import { type AccessRequest, isPending } from '../request/accessRequest.ts';
import { displayName } from '../request/displayName.ts';
import { readAccessRequest } from '../request/readAccessRequest.ts';
import { referenceOf } from '../request/reference.ts';
import { findRequests, type RowQuery } from './findRequests.ts';
import { fold } from './searchTexts.ts';
import { sortOrders } from './view.ts';

const row = (n: number, more: object = {}, scope = reader.scope) => {
  const id = `${String(n).padStart(8, '0')}-0000-4000-8000-000000000000`;
  const request = readAccessRequest(
    { id, requestType: 'UserAdd', requestState: 'PendingApproval', ...more },
    { ...reader, scope },
  );
  if (!request) throw new Error('unreadable');
  return request;
};
const everything: RowQuery = { list: 'all', search: '', state: undefined, sort: 'newest' };

const rows = [
  row(1, { accessPackage: { displayName: 'Zoë’s files' }, createdDateTime: '2026-03-01T00:00:00Z' }),
  row(2, {
    accessPackage: { displayName: 'Finance 10' },
    createdDateTime: '2026-01-01T00:00:00Z',
    requestState: 'Denied',
  }),
  row(3, {
    accessPackage: { displayName: 'Finance 9' },
    justification: 'Quarter END',
    createdDateTime: '2026-02-01T00:00:00Z',
  }),
  row(4, { createdDateTime: null }),
];
const found = (query: Partial<RowQuery>) =>
  findRequests(rows, { ...everything, ...query }).map(({ id }) => Number(id.slice(0, 8)));

test.each<[Partial<RowQuery>, number[]]>([
  [{}, [4, 1, 3, 2]],
  [{ sort: 'oldest' }, [2, 3, 1, 4]],
  [{ sort: 'name' }, [3, 2, 4, 1]],
  [{ sort: 'waiting' }, [3, 1, 4, 2]],
  [{ list: 'pending' }, [4, 1, 3]],
  [{ state: 'denied' }, [2]],
  [{ search: 'ZOE' }, [1]],
  [{ search: 'end quarter' }, [3]],
  [{ search: 'finance', list: 'pending' }, [3]],
  [{ search: 'no such words' }, []],
])('%o', (query, ids) => expect(found(query)).toEqual(ids));

/** Whether a request that nobody has looked into before is found. */
const finds = (search: string, more: object) => findRequests([row(5, more)], { ...everything, search }).length === 1;

test('a request is found by its reference, with its hyphen or without, and by its id', () => {
  const { id } = row(5);
  const reference = referenceOf(id);
  for (const search of [
    reference,
    reference.toLowerCase(),
    reference.replace('-', ''),
    id,
    id.slice(0, 8),
    id.toUpperCase(),
  ]) {
    expect(finds(search, {})).toBe(true);
  }
});

test('less than the first group of an id finds nothing, for most ids hold it; of an id of another form any part does', () => {
  const id = '0c4ed6b8-1f3a-4c5d-9e7b-2a6f8d0c1b3e';
  expect(referenceOf(id).toLowerCase()).not.toContain('ed6');
  expect(finds('ed6', { id })).toBe(false);
  expect(finds('4ed6b8-1f', { id })).toBe(true);
  expect(finds('quest', { id: 'request/5' })).toBe(true);
});

test.each([
  ['name', { accessPackage: { displayName: 'Wanted' } }],
  ['description', { accessPackage: { description: 'Wanted' } }],
  ['justification', { justification: 'Wanted' }],
])('a request is found by its %s', (_, more) => {
  expect(finds('wanted', more)).toBe(true);
  expect(finds('wanted', {})).toBe(false);
});

test('a request for somebody else is found by their name', () => {
  const request = row(1, { assignment: { target: { displayName: 'Wanted' } } }, 'createdBy');
  expect(findRequests([request], { ...everything, search: 'wanted' })).toEqual([request]);
});

test('a word is found inside one text, not across two', () => {
  const more = { accessPackage: { displayName: 'Alpha', description: 'Beta' }, justification: 'Gamma' };
  expect(finds('lphabet', more)).toBe(false);
  expect(finds('betagam', more)).toBe(false);
});

test('a word is found in the rows that hold it in one of their texts, and in no others', () => {
  const text = (...parts: string[]) => fc.string({ unit: fc.constantFrom(...parts), maxLength: 6 });
  const anyRow = fc.record({
    name: fc.constantFrom('aab', 'bé', ''),
    justification: text('a', 'b', 'É', '葛', ' ', '\n'),
  });
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 8 }), text('a', 'b', 'é', '葛'), (made, search) => {
      fc.pre(search !== '');
      const all = made.map(({ name, justification }, n) =>
        row(n, { id: `${n}ab`, accessPackage: { displayName: name }, justification }),
      );
      const expected = all.filter(({ id, packageName, justification }) =>
        [packageName, justification, id, referenceOf(id), referenceOf(id).replace('-', '')].some(
          (one) => one !== undefined && fold(one).includes(fold(search)),
        ),
      );
      expect(new Set(findRequests(all, { ...everything, search }))).toEqual(new Set(expected));
    }),
    { numRuns: 1_000 },
  );
});

test('spaces before, between and after the words do not matter', () => {
  expect(finds('  quarter \t end ', { justification: 'End of the quarter' })).toBe(true);
  expect(findRequests(rows, { ...everything, search: '   ' })).toBe(findRequests(rows, everything));
});

test('of two with the same name the newer one is above', () => {
  const accessPackage = { displayName: 'Finance' };
  const same = [
    row(1, { accessPackage, createdDateTime: '2026-01-01T00:00:00Z' }),
    row(2, { accessPackage, createdDateTime: '2026-03-01T00:00:00Z' }),
    row(3, { accessPackage, createdDateTime: '2026-02-01T00:00:00Z' }),
  ];
  const ids = findRequests(same, { ...everything, sort: 'name' }).map(({ id }) => Number(id.slice(0, 8)));
  expect(ids).toEqual([2, 3, 1]);
});

test('a reading is sorted once for an order, and prepared for a search only when somebody searches', () => {
  let looks = 0;
  const request = Object.defineProperty(row(6), 'justification', { get: () => String(++looks) });
  const reading = [request];
  expect(findRequests(reading, everything)).toBe(findRequests(reading, everything));
  findRequests(reading, { ...everything, list: 'pending' });
  expect(looks).toBe(0);
  findRequests(reading, { ...everything, search: 'f' });
  findRequests([...reading], { ...everything, search: 'fi' });
  expect(looks).toBe(1);
});

test('rows that are kept are there whether they match or not', () => {
  const query: RowQuery = { ...everything, list: 'pending', search: 'no such words' };
  expect(findRequests(rows, query, new Set([rows[1]?.id ?? '']))).toEqual([rows[1]]);
});

test('a request is found by each word of its name as it is shown, whatever is hidden in it', () => {
  const piece = fc.constantFrom(
    ...'aÉ1م葛👩',
    ' ',
    '\u00a0',
    '\u3000',
    '\t',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\u202e',
    '\u2800',
    '\u{e0061}',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const more = { accessPackage: { displayName: pieces.join('') } };
      const shown = displayName(row(5, more));
      if (shown === 'Unnamed access package') return;
      expect(finds(shown, more)).toBe(true);
      for (const word of shown.split(' ')) expect(finds(word, more)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test('any search and any order: nothing is made up, nothing twice, and an empty search leaves nothing out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...sortOrders), (search, sort) => {
      const ids = found({ search, sort });
      expect(new Set(ids).size).toBe(ids.length);
      if (search.trim() === '') expect(ids).toHaveLength(rows.length);
    }),
  );
});

test('finding in what was sorted before gives the same as sorting what was found', () => {
  const anyRow = fc.record({
    name: fc.constantFrom('Finance 9', 'Finance 10', 'Zoë’s files', ''),
    requestState: fc.constantFrom('PendingApproval', 'Denied', 'Delivered'),
    day: fc.integer({ min: 1, max: 5 }),
  });
  const anySelection = fc.record({
    list: fc.constantFrom('pending', 'all', 'others'),
    search: fc.constantFrom('', 'fin', 'finance 1', 'ZOE'),
    state: fc.constantFrom(undefined, 'denied', 'pendingApproval'),
    sort: fc.constantFrom(...sortOrders),
  });
  fc.assert(
    fc.property(fc.array(anyRow), fc.array(anySelection, { minLength: 1, maxLength: 6 }), (made, selections) => {
      const read = made.map(({ name, requestState, day }, n) =>
        row(n, {
          accessPackage: { displayName: name },
          requestState,
          createdDateTime: `2026-01-0${day}T00:00:00Z`,
        }),
      );
      for (const query of selections) {
        const { list, search, state, sort } = query;
        const textOf = ({ id, packageName = '' }: AccessRequest) =>
          fold([packageName, referenceOf(id), referenceOf(id).replace('-', '')].join(' '));
        const matching = read.filter(
          (request) =>
            (list !== 'pending' || isPending(request)) &&
            (state === undefined || request.state === state) &&
            fold(search)
              .split(' ')
              .every((word) => textOf(request).includes(word)),
        );
        // A copy has never been sorted, and nothing is left to be found in it.
        expect(findRequests(read, query)).toEqual(findRequests([...matching], { ...everything, sort }));
      }
    }),
  );
});

test('what has no time of its own stands where the nearest known one puts it', () => {
  const rows = [
    row(1, { requestState: 'Delivered', completedDate: '2026-02-20T00:00:00Z' }),
    row(2, { createdDateTime: '2026-02-25T00:00:00Z' }),
    row(3, { requestState: 'Denied' }),
    row(4),
    row(5, { requestState: 'Delivering', schedule: { startDateTime: '2026-02-10T00:00:00Z' } }),
  ];
  const order = (sort: RowQuery['sort']) =>
    findRequests(rows, { ...everything, sort }).map((one) => rows.indexOf(one) + 1);
  expect(order('newest')).toEqual([4, 2, 1, 5, 3]);
  expect(order('oldest')).toEqual([3, 5, 1, 2, 4]);
});
