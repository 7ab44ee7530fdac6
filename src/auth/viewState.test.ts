import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { currentView, queryOfView, restoreView } from './viewState.ts';

const replaceState = vi.fn<(state: unknown, title: string, url: string) => void>();
beforeEach(() => {
  replaceState.mockClear();
  vi.stubGlobal('history', { replaceState });
  at('');
});
function at(search: string) {
  vi.stubGlobal('location', { pathname: '/requests/', search });
}
const address = () => replaceState.mock.calls.at(-1)?.[2];
/** The parameters that a query string says, whatever its spelling. */
const parametersOf = (query: string | undefined) => [...new URLSearchParams(query)];
/** What comes back of a query that was in the address. */
function carried(search: string): [string, string][] {
  at(search);
  return parametersOf(queryOfView(currentView()));
}

test('a view goes through a sign-in and comes back', () => {
  at('?view=all&request=a%26b');
  restoreView(queryOfView(currentView()) ?? '');
  expect(address()).toBe('?view=all&request=a%26b');
});

test.each([
  ['a percent sign', '?request=100%'],
  ['an escape of Latin-1', '?request=%E4rger'],
  ['an escape that is escaped', '?request=%2525'],
  ['Japanese', `?request=${encodeURIComponent('経費精算')}`],
  ['what MSAL separates its state by', '?request=a|b'],
  ['two hundred Cyrillic letters', `?view=all&request=${encodeURIComponent('ж'.repeat(200))}`],
])('%s comes back as it was', (_, search) => expect(carried(search)).toEqual(parametersOf(search)));

test('what was searched for is not told to the login server', () => {
  expect(carried('?view=all&q=salary&request=abc&q=dismissal')).toEqual([
    ['view', 'all'],
    ['request', 'abc'],
  ]);
});

test('whatever query a browser can hold survives MSAL, which decodes the state once more', () => {
  const search = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.oneof(
        search.map((pairs) => `?${new URLSearchParams(pairs)}`),
        fc.webQueryParameters(),
      ),
      (query) => {
        at(query);
        const state = currentView();
        expect(decodeURIComponent(state)).toBe(state);
        expect(state).not.toContain('|');
        expect(parametersOf(queryOfView(state))).toEqual(parametersOf(query).filter(([name]) => name !== 'q'));
      },
    ),
  );
});

test('of a view that is too long the longest parameters are left out whole, and the request last', () => {
  const long = 'x'.repeat(3_000);
  expect(carried(`?view=all&x=${long}&request=abc`)).toEqual([
    ['view', 'all'],
    ['request', 'abc'],
  ]);
  expect(carried(`?view=all&request=${long}`)).toEqual([]);
});

test('what is no view is none, and no other address comes out of it', () => {
  for (const state of ['', 'view=all', '%', '!', 'bnVsbA', 'MTIz']) expect(queryOfView(state) ?? '').toBe('');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String()), (state) => {
      restoreView(queryOfView(state) ?? '');
      const url = new URL(address() ?? '', 'https://app.example/requests/');
      expect(url.href.split('?')[0]).toBe('https://app.example/requests/');
      expect(url.hash).toBe('');
    }),
  );
});
