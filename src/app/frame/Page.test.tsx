import { expect, test } from 'vitest';
import { configurationInTest } from '../../testing/configurationInTest.ts';
import { renderView } from '../../testing/renderInVisit.tsx';
import { Page } from './Page.tsx';

const page = <Page aside="Aside">The content</Page>;

test('"Help" opens the help beside the page and closes it, in the address too', async () => {
  const screen = await renderView(page, '?view=all');
  const button = screen.getByRole('button', { name: 'Help' });
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  await expect.element(screen.getByRole('complementary', { name: 'Help' })).toBeVisible();
  expect(location.search).toBe('?view=all&help=1');
  await expect.element(button).toHaveAttribute('aria-expanded', 'true');
  await button.click();
  await expect.element(screen.getByRole('complementary', { name: 'Help' })).not.toBeInTheDocument();
  expect(location.search).toBe('?view=all');
  await expect.element(screen.getByRole('main')).toHaveTextContent('The content');
});

test('the help closes where it stands, too, and the focus is where it was opened', async () => {
  const screen = await renderView(page, '?help=1');
  await screen.getByRole('complementary').getByRole('button', { name: 'Close' }).click();
  await expect.element(screen.getByRole('complementary')).not.toBeInTheDocument();
  await expect.element(screen.getByRole('button', { name: 'Help' })).toHaveFocus();
});

test('the title and the header say whose page it is, by name or by logo', async () => {
  const contoso = (of: object) => (
    <Page configuration={configurationInTest({ organisation: { name: 'Contoso', ...of } })}>The content</Page>
  );
  const screen = await renderView(contoso({}));
  await expect.element(screen.getByRole('banner')).toHaveTextContent('Contoso');
  await expect.poll(() => document.title).toBe('My access requests · Contoso');
  await screen.unmount();
  const withLogo = await renderView(contoso({ logo: 'logo.svg', logoDark: 'dark.svg' }));
  const logo = withLogo.getByRole('img', { name: 'Contoso' });
  await expect.element(logo).toHaveAttribute('src', 'logo.svg');
  expect(withLogo.container.querySelector('source')?.srcset).toBe('dark.svg');
  await withLogo.unmount();
  await renderView(page);
  await expect.poll(() => document.title).toBe('My access requests');
});

test('the header is as high with a name or a logo as without', async () => {
  const heightOf = async (of: object | undefined) => {
    const screen = await renderView(
      <Page configuration={of && configurationInTest({ organisation: of })}>Content</Page>,
    );
    const { height } = screen.getByRole('banner').element().getBoundingClientRect();
    await screen.unmount();
    return height;
  };
  const without = await heightOf(undefined);
  expect(await heightOf({ name: 'Contoso' })).toBe(without);
  expect(await heightOf({ name: 'A very long name of an organisation that has many words '.repeat(3) })).toBe(without);
  expect(await heightOf({ logo: 'logo.svg' })).toBe(without);
});

test('help that nobody is signed in for begins with the first step', async () => {
  const screen = await renderView(page, '?help=1');
  const help = screen.getByRole('complementary', { name: 'Help' });
  await expect.element(help.getByText('If you cannot sign in')).toBeVisible();
});

test('the agent’s page has no help of its own', async () => {
  const screen = await renderView(page, '?help=agent');
  await expect.element(screen.getByRole('heading', { level: 1, name: 'My access requests' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Help' }).elements()).toHaveLength(0);
  expect(screen.getByRole('complementary').elements()).toHaveLength(0);
});

test('a shared screen says so, and only then', async () => {
  const shared = await renderView(page, '?share=1');
  await expect.element(shared.getByText(/private details are hidden/i)).toBeVisible();
  await shared.unmount();
  const screen = await renderView(page, '?view=all');
  await expect.element(screen.getByText('Aside')).toBeVisible();
  expect(screen.getByText(/private details are hidden/i).elements()).toHaveLength(0);
});

test('outside the build for the stand-in tenant no page says that it is for practice', async () => {
  const screen = await renderView(page);
  await expect.element(screen.getByText('Aside')).toBeVisible();
  expect(screen.getByText(/^Practice/).elements()).toHaveLength(0);
});
