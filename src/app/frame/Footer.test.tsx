import { i18n } from '@lingui/core';
import { afterEach, expect, test } from 'vitest';
import { configurationInTest } from '../../testing/configurationInTest.ts';
import { renderView } from '../../testing/renderInVisit.tsx';
import { Footer } from './Footer.tsx';

afterEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

const footer = (of: object) => <Footer configuration={configurationInTest(of)} className="" />;

test('says who runs the page, whom to ask, and what the organisation wants read', async () => {
  const screen = await renderView(
    footer({
      helpdesk: { name: 'Service desk', phone: '+47 22 00 00', email: 'help@contoso.com', hours: 'Mondays, 8 to 9' },
      organisation: {
        name: 'Contoso',
        privacyUrl: 'https://contoso.com/privacy',
        termsUrl: 'https://contoso.com/terms',
        links: [{ text: 'Intranet', url: 'https://intranet.contoso.com/' }],
      },
    }),
  );
  const contentinfo = screen.getByRole('contentinfo');
  await expect.element(contentinfo).toHaveTextContent('This page is run by Contoso.');
  await expect
    .element(contentinfo)
    .toHaveTextContent('Service desk · +47 22 00 00 · help@contoso.com · Mondays, 8 to 9');
  const links = contentinfo.getByRole('link').elements() as HTMLAnchorElement[];
  expect(links.map(({ textContent, href }) => [textContent, href])).toEqual([
    ['+47 22 00 00', 'tel:+47220000'],
    ['help@contoso.com', 'mailto:help@contoso.com'],
    ['Privacy', 'https://contoso.com/privacy'],
    ['Terms of use', 'https://contoso.com/terms'],
    ['Intranet', 'https://intranet.contoso.com/'],
  ]);
});

test('a verified domain names the organisation where nothing else does, and an id does not', async () => {
  const screen = await renderView(footer({ tenantId: 'contoso.com' }));
  await expect.element(screen.getByText('This page is run by contoso.com.')).toBeVisible();
  await screen.unmount();
  const other = await renderView(footer({ tenantId: '5f0a1c3e-8b7d-4e2a-9c61-3d5b7f9a1e20' }));
  expect(other.getByRole('contentinfo').elements()).toEqual([]);
});

test('the organisation’s own texts follow the language of the page', async () => {
  const screen = await renderView(
    footer({
      helpdesk: { hours: { en: 'Mondays', de: 'montags' } },
      organisation: { links: [{ text: { en: 'Intranet', de: 'Hausnetz' }, url: 'https://contoso.com/' }] },
    }),
  );
  await expect.element(screen.getByRole('link', { name: 'Intranet' })).toBeVisible();
  i18n.loadAndActivate({ locale: 'de', messages: {} });
  await expect.element(screen.getByRole('link', { name: 'Hausnetz' })).toBeVisible();
  await expect.element(screen.getByText('montags')).toBeVisible();
});
