import { afterEach, expect, test, vi } from 'vitest';
import { configurationInTest } from '../testing/configurationInTest.ts';
import { renderView } from '../testing/renderInVisit.tsx';
import { accessRequest } from '../testing/rows.ts';
import { SupportTools } from './SupportTools.tsx';

afterEach(() => void vi.restoreAllMocks());

const request = accessRequest({ justification: 'Secret project' });
const environment = {
  configuration: configurationInTest(),
  tenantId: 't-1',
  grantedScopes: ['scope'],
  appVersion: '1.2.3',
  browser: 'Browser',
};

function renderTools(ticketTemplate?: string) {
  return renderView(
    <SupportTools request={request} record={undefined} environment={environment} ticketTemplate={ticketTemplate} />,
  );
}

test('"Copy for support" copies reference, state and versions, says so, and takes nothing private along', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const screen = await renderTools();
  await expect.element(screen.getByRole('status')).toHaveTextContent('');
  await screen.getByRole('button', { name: 'Copy for support' }).click();
  await expect
    .element(screen.getByRole('status'))
    .toHaveTextContent('Copied: reference, status, details for support and versions.');
  const [text = ''] = write.mock.lastCall ?? [];
  expect(text).toContain(`Request ID: ${request.id}`);
  expect(text).toContain('App version: 1.2.3');
  expect(text).not.toContain('Secret project');
});

test('where the browser refuses to copy, the text is there to be selected', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  const screen = await renderTools();
  await screen.getByRole('button', { name: 'Copy for support' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('It could not be copied.');
  await expect.element(screen.getByText(`Request ID: ${request.id}`)).toBeVisible();
});

test('where there is no clipboard at all, the text is there to be selected as well', async () => {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  const screen = await renderTools();
  await screen.getByRole('button', { name: 'Copy for support' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('It could not be copied.');
});

test('a ticket is offered where the organisation has a place for it, and names the request', async () => {
  const screen = await renderTools('https://tickets.contoso.com/new?id={requestId}');
  const link = screen.getByRole('link', { name: 'Open a ticket' });
  await expect.element(link).toHaveAttribute('href', `https://tickets.contoso.com/new?id=${request.id}`);
  await expect.element(link).toHaveAttribute('target', '_blank');
});

test('where it has none, no ticket is offered', async () => {
  const screen = await renderTools();
  await expect.element(screen.getByRole('button', { name: 'Copy for support' })).toBeVisible();
  expect(screen.getByRole('link').elements()).toHaveLength(0);
});
