import { expect, test } from 'vitest';
import { renderView } from '../../testing/renderInVisit.tsx';
import { ConfigurationMissing } from './ConfigurationMissing.tsx';
import { ConfigurationMistakeScreen } from './ConfigurationMistakeScreen.tsx';
import { ConfigurationScreen } from './ConfigurationScreen.tsx';

test.each([
  [{ ok: false, missing: true }, 'The file config.json is missing.'],
  [{ ok: false, notJson: true }, 'The file config.json holds no JSON.'],
  [{ ok: false, unreachable: true }, 'The file config.json could not be loaded.'],
] as const)('without a configuration the page says why: %#', async (problem, text) => {
  const screen = await renderView(<ConfigurationMissing problem={problem as never} />);
  await expect.element(screen.getByText(text)).toBeVisible();
  await expect.element(screen.getByText('Code MAR-402')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect.element(screen.getByText('please tell your helpdesk what this page says')).toBeVisible();
});

test.each([
  ['clientId', 'It should be the application (client) ID of your app registration'],
  ['tenantId', 'It should be your directory (tenant) ID'],
  ['cloud', 'It should be one of "global", "usgov", "usgovdod", "china".'],
  ['graphApi', 'It should be one of "beta", "v1.0"'],
  ['permission', 'It should be one of "EntitlementMgmt-SubjectAccess.ReadWrite"'],
  ['signIn', 'It should be one of "button", "automatic".'],
  ['helpdesk', 'It should be an object with "name", "phone"'],
  ['organisation', 'It should be an object with "name", and the https addresses "privacyUrl"'],
] as const)('a mistake in %s is named with what should be there', async (key, text) => {
  const screen = await renderView(<ConfigurationMistakeScreen mistake={{ key, expected: key }} />);
  await expect.element(screen.getByText(`In config.json, the key ${key} is wrong.`)).toBeVisible();
  await expect.element(screen.getByText(text)).toBeVisible();
  await expect.element(screen.getByText('Code MAR-401')).toBeVisible();
});

test('an unknown key is named, with those that are known', async () => {
  const mistake = { key: 'organization', expected: 'knownKey', knownKeys: ['clientId', 'organisation'] } as const;
  const screen = await renderView(<ConfigurationMistakeScreen mistake={mistake} />);
  await expect.element(screen.getByText('the key organization is wrong')).toBeVisible();
  await expect.element(screen.getByText('It should be one of the known keys: clientId, organisation.')).toBeVisible();
});

test('a file that is no object is wrong as a whole', async () => {
  const screen = await renderView(<ConfigurationMistakeScreen mistake={{ key: '', expected: 'wholeFile' }} />);
  await expect.element(screen.getByText('The file config.json is wrong as a whole.')).toBeVisible();
  await expect.element(screen.getByText('It should be one JSON object.')).toBeVisible();
});

test('a page that came by http names the https address to try', async () => {
  const screen = await renderView(<ConfigurationScreen problem={{ ok: false, insecure: true }} />, '?view=all');
  await expect.element(screen.getByText('Signing in works only at an address that begins with https://')).toBeVisible();
  await expect.element(screen.getByText('Code MAR-406')).toBeVisible();
  const link = screen.getByRole('link');
  await expect.element(link).toHaveAttribute('href', `https://${location.hostname}${location.pathname}?view=all`);
});
