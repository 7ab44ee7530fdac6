import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAccessRequest } from '../request/readAccessRequest.ts';
import { requestsCsv } from './requestsCsv.ts';

const request = (more: object) => {
  const read = readAccessRequest({ id: 'a1', requestType: 'UserAdd', requestState: 'Denied', ...more });
  if (!read) throw new Error('unreadable');
  return read;
};

test('begins with a byte order mark and a line of names, and has a line for each request', () => {
  const csv = requestsCsv([request({ accessPackage: { displayName: 'Say "hi", twice' } })]);
  expect(csv.startsWith('\ufeff"Reference","Package","State"')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(csv).toContain('"Say ""hi"", twice"');
});

test('no text from Graph begins a formula, breaks out of its cell or out of its line', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '"=1', ' =1', '\u202e=1'),
  );
  fc.assert(
    fc.property(hostile, hostile, (displayName, justification) => {
      const csv = requestsCsv([request({ accessPackage: { displayName }, justification })]);
      const lines = csv.split('\r\n');
      expect(lines).toHaveLength(3);
      const cells = [...(lines[1] ?? '').matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, text]) => text ?? '');
      expect(cells).toHaveLength(9);
      for (const text of cells) expect(text).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
