import { afterEach, expect, test, vi } from 'vitest';
import { renderView } from '../../testing/renderInVisit.tsx';
import { accessRequest } from '../../testing/rows.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { requestsCsv } from './requestsCsv.ts';

afterEach(() => void vi.restoreAllMocks());

test('a person downloads what is shown as a file for a spreadsheet, named by the day', async () => {
  const files: { name: string; content: Promise<Response>; address: string }[] = [];
  // In the place of the browser, which would put the file among the downloads.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, content: fetch(this.href), address: this.href });
  });
  const forget = vi.spyOn(URL, 'revokeObjectURL');
  const requests = [accessRequest({ name: 'Größe' }), accessRequest({ id: 'b', name: 'Payroll' })];
  const screen = await renderView(<ExportButtons requests={requests} />);
  await screen.getByRole('button', { name: 'Download as CSV' }).click();

  const [file] = files;
  expect(files).toHaveLength(1);
  expect(file?.name).toBe(`access-requests-${new Date().toISOString().slice(0, 10)}.csv`);
  const response = await file?.content;
  expect(response?.headers.get('content-type')).toBe('text/csv;charset=utf-8');
  expect(await response?.bytes()).toEqual(new TextEncoder().encode(requestsCsv(requests)));
  // The page does not keep it in memory.
  await expect.poll(() => forget.mock.calls).toEqual([[file?.address]]);
});

test('a person prints the page', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const screen = await renderView(<ExportButtons requests={[]} />);
  await screen.getByRole('button', { name: 'Print' }).click();
  expect(print).toHaveBeenCalledTimes(1);
});
