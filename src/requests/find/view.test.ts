import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { statuses } from '../request/stateWords.ts';
import { isNarrowed, parseView, sortOrders, type View, viewHref } from './view.ts';

beforeAll(() => vi.stubGlobal('location', { pathname: '/requests/', search: '' }));

const usual: View = { list: 'pending', search: '', state: undefined, sort: 'newest', requestId: undefined };

test.each([
  ['', {}],
  ['?view=all', { list: 'all' }],
  ['?view=others&filter=denied&sort=waiting', { list: 'others', state: 'denied', sort: 'waiting' }],
  ['?view=everything&request=&filter=gone&sort=best&q=', {}],
  ['?request=a%26b&view=all&cancel=1&q=fin+%26', { list: 'all', requestId: 'a&b', search: 'fin &' }],
])('%s', (search, part) => expect(parseView(search)).toEqual({ ...usual, ...part }));

test('the pending view is the page itself', () => expect(viewHref(parseView(''))).toBe('/requests/'));

test('any query is a view, and the view’s link leads to the same view', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.webQueryParameters(),
        fc.string().map((text) => `?q=${text}&sort=name`),
      ),
      (search) => {
        const view = parseView(search);
        const href = viewHref(view);
        expect(parseView(href.startsWith('?') ? href : '')).toEqual(view);
      },
    ),
  );
});

test('any request id that Graph can send makes a link back to it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 100, unit: 'binary' }), (requestId) => {
      const view: View = { ...usual, list: 'all', requestId };
      expect(parseView(viewHref(view))).toEqual(view);
    }),
  );
});

const anyView: fc.Arbitrary<View> = fc.record({
  list: fc.constantFrom('pending', 'all', 'others'),
  search: fc.string({ maxLength: 200, size: 'max' }),
  state: fc.constantFrom(undefined, ...statuses),
  sort: fc.constantFrom(...sortOrders),
  requestId: fc.constantFrom(undefined, 'a&b', '46c1410d-ef96-44c5-ae9c-a577d014fe0e'),
});

test('any view comes back from its link', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const href = viewHref(view);
      expect(parseView(href.startsWith('?') ? href : '')).toEqual(view);
    }),
  );
});

test('what an address asks for beyond 200 characters is left out', () => {
  const { search, requestId } = parseView(`?q=${'a'.repeat(201)}&request=${'b'.repeat(201)}`);
  expect(search).toBe('a'.repeat(200));
  expect(requestId).toBe('b'.repeat(200));
});

test('language, help and screen sharing stay through every view', () => {
  vi.stubGlobal('location', { pathname: '/requests/', search: '?lang=de&view=all&help=1&share=1&cancel=1' });
  expect(viewHref(parseView('?view=others'))).toBe('?view=others&lang=de&help=1&share=1');
});

test.each<[Partial<View>, boolean]>([
  [{}, false],
  [{ list: 'all', sort: 'name', requestId: 'a' }, false],
  [{ search: 'fin' }, true],
  [{ state: 'denied' }, true],
  [{ search: 'fin', state: 'denied' }, true],
])('%o is narrowed: %s', (part, expected) => expect(isNarrowed({ ...usual, ...part })).toBe(expected));
