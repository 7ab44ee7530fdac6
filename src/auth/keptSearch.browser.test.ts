import { afterEach, expect, test } from 'vitest';
import { keepSearch, withKeptSearch } from './keptSearch.ts';

const own = location.href;
afterEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', own);
});

test.each(['finance', 'a&b=c#d', '100%', '経費精算'])(
  'the search "%s" comes back once, into the view it belongs to',
  (search) => {
    history.replaceState(null, '', `?${new URLSearchParams({ view: 'all', q: search })}`);
    keepSearch();
    expect(Object.fromEntries(new URLSearchParams(withKeptSearch('view=all') ?? ''))).toEqual({
      view: 'all',
      q: search,
    });
    expect(sessionStorage).toHaveLength(0);
    expect(withKeptSearch('view=all')).toBe('view=all');
  },
);

test('a search is a view by itself', () => {
  history.replaceState(null, '', '?q=finance');
  keepSearch();
  expect(withKeptSearch(undefined)).toBe('q=finance');
  expect(withKeptSearch(undefined)).toBeUndefined();
});

test('a view without a search forgets that of an earlier sign-in, which never came back', () => {
  history.replaceState(null, '', '?q=finance');
  keepSearch();
  history.replaceState(null, '', '?view=all');
  keepSearch();
  expect(withKeptSearch('view=all')).toBe('view=all');
});
