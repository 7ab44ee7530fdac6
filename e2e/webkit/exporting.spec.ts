import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './webkitTest.ts';

test('the list that is shown can be downloaded for a spreadsheet', async ({ webKit, signIn, requests, tab }) => {
  await signIn.as('Ada Lindqvist', '?view=all&filter=denied');
  expect(await requests.rows.count()).toBe(1);
  await tab.place('button', 'Download, print or copy a link').press();
  await tab.place('button', 'Download as CSV').press();
  const file = () => readdirSync(webKit.downloads).find((name) => /^access-requests-\d{4}-\d\d-\d\d\.csv$/.test(name));
  const text = () => readFileSync(join(webKit.downloads, file() ?? ''), 'utf8');
  await expect.poll(file).toBeDefined();
  await expect.poll(text).toContain('"Customer data lake – pseudonymised","Access","Denied"');
  expect(text().startsWith('\ufeff"Reference",')).toBe(true);
  expect(text().trim().split('\r\n')).toHaveLength(2);
});
