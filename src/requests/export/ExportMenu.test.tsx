import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { browserClock } from '../../graph/clock.ts';
import { renderView } from '../../testing/renderInVisit.tsx';
import { accessRequest } from '../../testing/rows.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { requestsCsv } from './requestsCsv.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test.each([
  ['en-GB', ','],
  ['de-DE', ';'],
] as const)(
  'a person in %s downloads what is shown as a file for a spreadsheet, named by the day',
  async (tag, separator) => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue(tag);
    const files: { name: string; content: Promise<Response> }[] = [];
    // In the place of the browser, which would put the file among the downloads.
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files.push({ name: this.download, content: fetch(this.href) });
    });
    const requests = [accessRequest({ name: 'Größe' }), accessRequest({ id: 'b', name: 'Payroll' })];
    const screen = await renderView(<ExportMenu requests={requests} updatedAt={undefined} />);
    await screen.getByRole('button', { name: 'Download, print or copy a link' }).click();
    await screen.getByRole('button', { name: 'Download as CSV' }).click();

    const [file] = files;
    expect(files).toHaveLength(1);
    expect(file?.name).toBe(`access-requests-${new Date().toISOString().slice(0, 10)}.csv`);
    const response = await file?.content;
    expect(response?.headers.get('content-type')).toBe('text/csv;charset=utf-8');
    expect(await response?.bytes()).toEqual(new TextEncoder().encode(requestsCsv(requests, separator)));
  },
);

test('the file is there for a browser that is slow to take it over, and the page forgets it in the end', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const addresses: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    addresses.push(this.href);
  });
  const forget = vi.spyOn(URL, 'revokeObjectURL');
  const screen = await renderView(<ExportMenu requests={[accessRequest()]} updatedAt={undefined} />);
  await screen.getByRole('button', { name: 'Download, print or copy a link' }).click();
  await screen.getByRole('button', { name: 'Download as CSV' }).click();
  vi.advanceTimersByTime(30_000);
  expect((await fetch(addresses[0] ?? '')).ok).toBe(true);
  vi.advanceTimersByTime(30_000);
  expect(forget.mock.calls).toEqual([[addresses[0]]]);
});

test('a person prints the page', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const screen = await renderView(<ExportMenu requests={[]} updatedAt={undefined} />);
  await screen.getByRole('button', { name: 'Download, print or copy a link' }).click();
  await screen.getByRole('button', { name: 'Print', exact: true }).click();
  expect(print).toHaveBeenCalledTimes(1);
  // Paper has no menu.
  await expect.element(screen.getByRole('button', { name: 'Print', exact: true })).not.toBeInTheDocument();
});

test('on a phone the menu says when the list was read', async () => {
  await page.viewport(390, 844);
  const moment = { own: browserClock.now(), wall: Date.now() };
  const screen = await renderView(<ExportMenu requests={[accessRequest()]} updatedAt={moment} />);
  expect(screen.container.textContent).not.toContain('Updated');
  await screen.getByRole('button', { name: 'Download, print or copy a link' }).click();
  await expect.element(screen.getByText('Updated just now')).toBeVisible();
});

test('a link to the view as it is shown is copied, and that is said', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const screen = await renderView(
    <ExportMenu requests={[accessRequest()]} updatedAt={undefined} />,
    '?view=all&q=salary%20bands',
  );
  await screen.getByRole('button', { name: 'Download, print or copy a link' }).click();
  await screen.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect.element(screen.getByText('Copied', { exact: true })).toBeVisible();
  expect(write).toHaveBeenCalledExactlyOnceWith(`${location.origin}${location.pathname}?view=all&q=salary+bands`);
});

test('where the browser copies nothing, the link is there to select', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  const screen = await renderView(<ExportMenu requests={[accessRequest()]} updatedAt={undefined} />, '?view=all');
  await screen.getByRole('button', { name: 'Download, print or copy a link' }).click();
  await screen.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent(/It could not be copied.*\?view=all$/);
});
