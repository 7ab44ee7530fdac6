import { beforeEach, expect, test } from 'vitest';
import { takeRedirectAnswer } from './redirectAnswer.ts';
import { keepView } from './tab/keptView.ts';

const at = (address: string) => history.replaceState(null, '', address);
beforeEach(() => at(location.pathname));

test('an answer is out of the address before anything reads it, and the view of the address stays', () => {
  at('?view=others');
  keepView();
  at('?lang=de#code=1&state=bXNhbA==');
  const entries = history.length;
  expect(takeRedirectAnswer()).toEqual({
    fragment: '#code=1&state=bXNhbA==',
    view: 'view=others',
    refusal: undefined,
  });
  expect(location.search + location.hash).toBe('?lang=de');
  expect(history.length).toBe(entries);
});

test.each([
  ['#error=access_denied&error_description=AADSTS65004%3A+declined', 'AADSTS65004'],
  ['#error=temporarily_unavailable', 'temporarily_unavailable'],
  ['#error=', undefined],
  ['#error=Call+this+number', undefined],
  ['#code=1', undefined],
])('%s: is refused by %s', (fragment, refusal) => {
  at(fragment);
  expect(takeRedirectAnswer()?.refusal).toBe(refusal);
  expect(location.hash).toBe('');
});

test('an answer in a tab that has left no view has none, whatever its state says', () => {
  for (const state of ['', 'bXNhbA==', 'bXNhbA==|view=all', '%']) {
    at(`#code=1&state=${encodeURIComponent(state)}`);
    expect(takeRedirectAnswer()?.view).toBeUndefined();
  }
});

test('what a sign-out brings back goes out of the address, and is no answer', () => {
  at('?view=all&state=left');
  expect(takeRedirectAnswer()).toBeUndefined();
  expect(location.search).toBe('?view=all');
});

test('a fragment of the page’s own stays', () => {
  at('?view=all#top');
  expect(takeRedirectAnswer()).toBeUndefined();
  expect(location.search + location.hash).toBe('?view=all#top');
});
