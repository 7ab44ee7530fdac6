import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { clearAuthenticationAnswer, currentView, restoreView, viewInFragment } from './viewState.ts';

const replaceState = vi.fn<(state: unknown, title: string, url: string) => void>();
beforeEach(() => {
  replaceState.mockClear();
  vi.stubGlobal('history', { replaceState });
  at('/requests/', '');
});
function at(pathname: string, search: string, hash = '') {
  vi.stubGlobal('location', { pathname, search, hash });
}
const address = () => replaceState.mock.calls.at(-1)?.[2];

test('a view goes through a sign-in and comes back', () => {
  at('/requests/', '?view=all&request=a%26b');
  const carried = currentView();
  restoreView(carried);
  expect(address()).toBe('?view=all&request=a%26b');
});

test('whatever comes back, only the query of this very page can change', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true })), (state) => {
      restoreView(state);
      const url = new URL(address() ?? '', 'https://app.example/requests/');
      expect(url.href.split('?')[0]).toBe('https://app.example/requests/');
      expect(url.hash).toBe('');
    }),
  );
});

test.each([
  ['#code=1&state=msal%7Cview%3Dall', 'view=all'],
  ['#error=access_denied&state=msal', undefined],
  ['#code=1', undefined],
  ['', undefined],
])('the view in %s', (fragment, view) => expect(viewInFragment(fragment)).toBe(view));

test('an answer of the login server is taken out of the address, and the view stays', () => {
  at('/requests/', '?view=all&state=left', '#code=forged');
  clearAuthenticationAnswer();
  expect(address()).toBe('?view=all');
});

test('an address without an answer stays as it is', () => {
  at('/requests/', '?view=all', '#top');
  clearAuthenticationAnswer();
  expect(replaceState).not.toHaveBeenCalled();
});
