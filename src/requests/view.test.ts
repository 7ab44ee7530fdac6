import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { parseView, viewHref } from './view.ts';

beforeAll(() => vi.stubGlobal('location', { pathname: '/requests/' }));

test.each([
  ['', { list: 'pending', requestId: undefined }],
  ['?view=all', { list: 'all', requestId: undefined }],
  ['?view=everything&request=', { list: 'pending', requestId: undefined }],
  ['?request=a%26b&view=all&cancel=1', { list: 'all', requestId: 'a&b' }],
])('%s', (search, view) => expect(parseView(search)).toEqual(view));

test('the pending view is the page itself', () => expect(viewHref(parseView(''))).toBe('/requests/'));

test('any query is a view, and the view’s link leads to the same view', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => {
      const view = parseView(search);
      const href = viewHref(view);
      expect(parseView(href.startsWith('?') ? href : '')).toEqual(view);
    }),
  );
});

test('any request id that Graph can send makes a link back to it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 100, unit: 'binary' }), (requestId) => {
      expect(parseView(viewHref({ list: 'all', requestId }))).toEqual({ list: 'all', requestId });
    }),
  );
});
