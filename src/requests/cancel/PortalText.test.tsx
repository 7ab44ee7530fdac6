import { i18n } from '@lingui/core';
import { afterEach, expect, test } from 'vitest';
import { createFakeGraph } from '../../testing/fakeGraph.ts';
import { renderInVisit } from '../../testing/renderInVisit.tsx';
import { PortalText } from './PortalText.tsx';

const myAccess = 'https://myaccess.microsoft.com/@contoso.com';

afterEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

async function renderText(text: string, portal?: string) {
  const { screen } = await renderInVisit(
    <p>
      <PortalText text={text} />
    </p>,
    createFakeGraph([]),
    portal === undefined ? {} : { myAccess: portal },
  );
  await expect.element(screen.getByText(text)).toBeVisible();
  return screen;
}

test.each([
  ['en', 'Remove it in My Access, or ask.', 'My Access'],
  ['en', 'Remove it in My\u00a0Access, or ask.', 'My\u00a0Access'],
  ['de', 'Entfernen Sie ihn im Portal „Mein Zugriff“.', 'Mein Zugriff'],
  ['de', 'Entfernen Sie ihn in My Access.', 'My Access'],
  ['ja', 'マイ アクセスで削除してください。', 'マイ アクセス'],
  ['fi', 'Poista se My Access ‑portaalissa.', 'My Access'],
] as const)('in %s “%s” leads to the portal by its name', async (locale, text, name) => {
  i18n.loadAndActivate({ locale, messages: {} });
  const screen = await renderText(text, myAccess);
  const link = screen.getByRole('link');
  await expect.element(link).toHaveAttribute('href', myAccess);
  expect(link.element().textContent).toBe(name);
});

test.each([
  ['a cloud without My Access', 'Remove it in My Access.', undefined],
  ['a text without its name', 'Ask your helpdesk. You have my access.', myAccess],
])('there is no link in %s', async (_where, text, portal) => {
  const screen = await renderText(text, portal);
  expect(screen.getByRole('link').query()).toBeNull();
});
