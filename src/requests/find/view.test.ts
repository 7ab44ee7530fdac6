import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { parseView, type View, viewHref } from './view.ts';

beforeAll(() => vi.stubGlobal('location', { pathname: '/requests/' }));

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
