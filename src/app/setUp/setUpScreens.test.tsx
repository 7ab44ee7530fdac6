import { expect, test } from 'vitest';
import { findMistakes } from '../../config/configurationMistakes.ts';
import { renderView } from '../../testing/renderInVisit.tsx';
import { ConfigurationMissing } from './ConfigurationMissing.tsx';
import { ConfigurationMistakesScreen } from './ConfigurationMistakesScreen.tsx';
import { ConfigurationScreen } from './ConfigurationScreen.tsx';

test.each([
  [{ ok: false, missing: true }, 'The file config.json is missing.'],
  [{ ok: false, notJson: true }, 'The file config.json is not valid JSON.'],
  [{ ok: false, unreachable: true }, 'The file config.json could not be loaded.'],
] as const)('without a configuration the page says why: %#', async (problem, text) => {
  const screen = await renderView(<ConfigurationMissing problem={problem as never} />);
  await expect.element(screen.getByText(text)).toBeVisible();
  await expect.element(screen.getByText('Code MAR-402')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect.element(screen.getByText('Tell your helpdesk what it says')).toBeVisible();
});

test.each([
  ['clientId', 'It must be the application (client) ID of your app registration'],
  ['tenantId', 'It must be your directory (tenant) ID'],
  ['cloud', 'It must be one of "global", "usgov", "usgovdod", "china".'],
  ['graphApi', 'It must be one of "beta", "v1.0"'],
  ['permission', 'It must be one of "EntitlementMgmt-SubjectAccess.ReadWrite"'],
  ['signIn', 'It must be one of "button", "automatic".'],
  ['text', 'It must be text of 1 to 200 characters.'],
  ['textByLanguage', 'such as {"en": "…", "de": "…"}.'],
  ['address', 'It must be an address that begins with https://.'],
  ['address', 'It must not have a user name, a password, or braces before its path.'],
  ['ticketUrl', 'It must be an address that begins with https://.'],
  ['ticketUrl', 'You can use these placeholders: {reference}, {requestId}, {code}, {text}.'],
  ['email', 'It must be an email address.'],
  ['picture', 'It must be the path of an SVG or PNG file in this page’s folder, such as "logo.svg".'],
  ['colour', 'such as "#0f6cbd". White text on it must have a contrast of at least 4.5 to 1.'],
  ['links', 'It must be a list of at most three objects, each with "text" and "url".'],
] as const)('a mistake in what should be %s is named with what should be there', async (expected, text) => {
  const mistakes = [{ key: 'some.key', expected }];
  const screen = await renderView(<ConfigurationMistakesScreen mistakes={mistakes} content={{}} />);
  await expect.element(screen.getByText('In config.json, the key some.key is not valid.')).toBeVisible();
  await expect.element(screen.getByText(text)).toBeVisible();
  await expect.element(screen.getByText('Code MAR-401')).toBeVisible();
});

test('every mistake is named at once; an unknown key with those that are known, and the one that was meant', async () => {
  const content = { clientId: 'x', tenantId: 'contoso.com', organization: {} };
  const screen = await renderView(<ConfigurationMistakesScreen mistakes={findMistakes(content)} content={content} />);
  const items = screen.getByRole('listitem');
  await expect.element(items.nth(0)).toHaveTextContent('the key organization is not valid');
  await expect.element(items.nth(0)).toHaveTextContent('Did you mean organisation?');
  await expect.element(items.nth(0)).toHaveTextContent('It must be one of the known keys: clientId, tenantId,');
  await expect.element(items.nth(1)).toHaveTextContent('the key clientId is not valid');
  expect(items.elements()).toHaveLength(2);
});

test('a file that is no object is wrong as a whole', async () => {
  const screen = await renderView(<ConfigurationMistakesScreen mistakes={findMistakes([])} content={[]} />);
  await expect.element(screen.getByText('The file config.json is not valid.')).toBeVisible();
  await expect.element(screen.getByText('It must be one JSON object.')).toBeVisible();
});

test('who came to see requests reads first that nothing has changed, whom to ask, and where else to look', async () => {
  const content = { tenantId: 'contoso.com', helpdesk: { name: 'Service desk', email: 'help@contoso.com', phone: 5 } };
  const screen = await renderView(<ConfigurationMistakesScreen mistakes={findMistakes(content)} content={content} />);
  await expect.element(screen.getByText('This page has not read or changed anything.')).toBeVisible();
  await expect.element(screen.getByText('Service desk')).toBeVisible();
  const email = screen.getByRole('link', { name: 'help@contoso.com' });
  await expect.element(email).toHaveAttribute('href', 'mailto:help@contoso.com');
  const myAccess = screen.getByRole('link', { name: 'See your requests in My Access' });
  await expect.element(myAccess).toHaveAttribute('href', 'https://myaccess.microsoft.com/@contoso.com');
  const blocks = screen.getByRole('heading', { level: 3 });
  expect(blocks.elements().map(({ textContent }) => textContent)).toEqual([
    'If you came to see your requests',
    'For the administrator of this page',
  ]);
});

test('in a cloud without My Access nobody is sent there', async () => {
  const content = { cloud: 'china' };
  const screen = await renderView(<ConfigurationMistakesScreen mistakes={findMistakes(content)} content={content} />);
  await expect.element(screen.getByText('Code MAR-401')).toBeVisible();
  expect(screen.getByRole('link').elements()).toHaveLength(0);
});

test('a page that came by http names the https address to try', async () => {
  const screen = await renderView(<ConfigurationScreen problem={{ ok: false, insecure: true }} />, '?view=all');
  await expect.element(screen.getByText('You can sign in only at an address that begins with https://')).toBeVisible();
  await expect.element(screen.getByText('Code MAR-406')).toBeVisible();
  const link = screen.getByRole('link', { name: 'https://' });
  await expect.element(link).toHaveAttribute('href', `https://${location.hostname}${location.pathname}?view=all`);
});

test('a page that is not alone at its host name tells the administrator, and the person whom to ask', async () => {
  const content = { helpdesk: { name: 'Service desk' } };
  const screen = await renderView(<ConfigurationScreen problem={{ ok: false, notAlone: true, content }} />);
  await expect.element(screen.getByText('Code MAR-407')).toBeVisible();
  await expect.element(screen.getByText('Service desk')).toBeVisible();
  await expect.element(screen.getByText('Give this page a host name of its own.')).toBeVisible();
});
