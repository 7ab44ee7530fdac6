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

/** The cells of one request, by the names of their columns. */
function cellsOf(more: object): Record<string, string> {
  const [names = [], cells = []] = requestsCsv([request(more)])
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.slice(1, -1).split('","'));
  return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? 'missing']));
}

test('a request’s line says all that the list does, times in UTC', () => {
  const cells = cellsOf({
    id: '0c4ed6b8-1f3a-4c5d-9e7b-2a6f8d0c1b3e',
    requestState: 'Delivered',
    accessPackage: { displayName: 'Sales reports' },
    assignment: { target: { displayName: 'Zoë', email: 'zoe@contoso.example' } },
    createdDateTime: '2026-11-20T09:00:00Z',
    completedDate: '2026-11-21T10:30:00Z',
    justification: 'Quarter end',
  });
  expect(cells).toEqual({
    Reference: '1H7D-DE0Z',
    Package: 'Sales reports',
    State: 'Delivered',
    Waiting: 'no',
    For: 'Zoë',
    'Requested (UTC)': '2026-11-20T09:00:00.000Z',
    'Finished (UTC)': '2026-11-21T10:30:00.000Z',
    Justification: 'Quarter end',
    'Request ID': '0c4ed6b8-1f3a-4c5d-9e7b-2a6f8d0c1b3e',
  });
});

test('what is not known is an empty cell', () => {
  expect(cellsOf({})).toMatchObject({
    Package: '',
    State: 'Denied',
    Waiting: 'no',
    For: '',
    'Requested (UTC)': '',
    'Finished (UTC)': '',
    Justification: '',
  });
});

test('somebody without a name goes by their address', () => {
  expect(cellsOf({ assignment: { target: { email: 'zoe@contoso.example' } } })['For']).toBe('zoe@contoso.example');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)'])('%s is shown as text, and not run', (displayName) => {
  expect(cellsOf({ accessPackage: { displayName } })['Package']).toBe(`'${displayName}`);
});

test('a sign that is no beginning of a formula stays as it is', () => {
  expect(cellsOf({ justification: 'a=1 + 2' })['Justification']).toBe('a=1 + 2');
});
