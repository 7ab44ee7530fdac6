import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderView } from '../../testing/renderInVisit.tsx';
import { ViewLink } from './ViewLink.tsx';
import { parseView } from './view.ts';

/** What the link left for the browser to do with the latest click; here the browser does nothing. */
let isLeftToBrowser: boolean | undefined;
const watch = (event: MouseEvent) => {
  isLeftToBrowser = !event.defaultPrevented;
  event.preventDefault();
};
beforeEach(() => {
  isLeftToBrowser = undefined;
  addEventListener('click', watch);
});
afterEach(() => removeEventListener('click', watch));

const renderLink = async (isCurrent?: boolean) => {
  const screen = await renderView(
    <ViewLink to={parseView('?view=all&q=fin')} {...(isCurrent !== undefined && { isCurrent })}>
      All of them
    </ViewLink>,
  );
  return screen.getByRole('link', { name: 'All of them' });
};

test('a plain click opens the view in place', async () => {
  const link = await renderLink();
  await link.click();
  expect(location.search).toBe('?view=all&q=fin');
  expect(isLeftToBrowser).toBe(false);
});

test('Enter opens the view in place', async () => {
  const link = await renderLink();
  (link.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(location.search).toBe('?view=all&q=fin');
});

test.each(['Control', 'Meta', 'Shift', 'Alt'] as const)(
  'a click with %s is the browser’s: a new tab, a new window, a download',
  async (modifier) => {
    const link = await renderLink();
    await link.click({ modifiers: [modifier] });
    expect(isLeftToBrowser).toBe(true);
    expect(location.search).toBe('');
  },
);

test('so is a click with another button', async () => {
  const link = await renderLink();
  link.element().dispatchEvent(new MouseEvent('click', { button: 1, bubbles: true, cancelable: true }));
  expect(isLeftToBrowser).toBe(true);
  expect(location.search).toBe('');
});

test('the link has the view’s address, to be copied or kept', async () => {
  await expect.element(await renderLink()).toHaveAttribute('href', '?view=all&q=fin');
});

test('a screen reader hears which link is the current one', async () => {
  await expect.element(await renderLink(true)).toHaveAttribute('aria-current', 'true');
});

test('no other link is called current', async () => {
  await expect.element(await renderLink(false)).not.toHaveAttribute('aria-current');
});
