import { expect, test } from 'vitest';
import { setPageParameter } from '../browser/pageParameters.ts';
import { renderView } from '../testing/renderInVisit.tsx';
import { Private } from './Private.tsx';

const secret = <Private>zoe@contoso.example</Private>;

test('what is private is on the page', async () => {
  const screen = await renderView(secret);
  await expect.element(screen.getByText('zoe@contoso.example')).toBeVisible();
});

test('while a person shares their screen, it is not, nor anywhere in the markup', async () => {
  const screen = await renderView(secret, '?share=1');
  await expect.element(screen.getByText('Hidden')).toBeVisible();
  expect(screen.container.innerHTML).not.toContain('zoe');
});

test('sharing begins and ends at once', async () => {
  const screen = await renderView(secret);
  setPageParameter('share', '1');
  await expect.element(screen.getByText('Hidden')).toBeVisible();
  setPageParameter('share', null);
  await expect.element(screen.getByText('zoe@contoso.example')).toBeVisible();
});
