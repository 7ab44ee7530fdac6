import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { replaceAddress } from '../../browser/address.ts';
import { hideViews } from '../../browser/pageParameters.ts';
import { keepView, restoreView, takeKeptView } from './keptView.ts';

const own = location.href;
afterEach(() => {
  sessionStorage.clear();
  replaceAddress(own);
});

const parametersOf = (query: string | undefined) => [...new URLSearchParams(query)];

test('whatever query the page can have comes back once', () => {
  const pairs = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), { maxLength: 6 });
  fc.assert(
    fc.property(pairs, (parameters) => {
      const query = new URLSearchParams(parameters);
      replaceAddress(`?${query}`);
      keepView();
      expect(parametersOf(takeKeptView())).toEqual(parametersOf(query.toString()));
      expect(takeKeptView()).toBeUndefined();
      expect(sessionStorage).toHaveLength(0);
    }),
    { numRuns: 30 },
  );
});

test('a view of nothing forgets that of an earlier sign-in, which never came back', () => {
  replaceAddress('?q=finance');
  keepView();
  replaceAddress(location.pathname);
  keepView();
  expect(takeKeptView()).toBe('');
});

test('a view is a query of this page, whatever was stored', () => {
  for (const stored of ['//elsewhere.example/', 'https://elsewhere.example/', '#fragment', '?view=all']) {
    restoreView(stored);
    expect(location.origin + location.pathname).toBe(new URL(own).origin + new URL(own).pathname);
    expect(location.hash).toBe('');
  }
});

// The last one: the addresses of this page stay hidden.
test('on a shared computer what was searched for is not stored', () => {
  replaceAddress('?view=all&q=salary&request=abc&q=dismissal');
  hideViews();
  keepView();
  expect(Object.values({ ...sessionStorage }).join()).not.toMatch(/salary|dismissal/);
  expect(takeKeptView()).toBe('view=all&request=abc');
});
