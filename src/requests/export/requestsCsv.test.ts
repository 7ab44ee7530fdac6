import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reader } from '../../testing/rows.ts';
import { readAccessRequest } from '../request/readAccessRequest.ts';
import { requestsCsv } from './requestsCsv.ts';

const request = (more: object, scope = reader.scope) => {
  const row = { id: 'a1', requestType: 'UserAdd', requestState: 'Denied', ...more };
  const read = readAccessRequest(row, { ...reader, scope });
  if (!read) throw new Error('unreadable');
  return read;
};

test('begins with a byte order mark and a line of names, and has a line for each request', () => {
  const csv = requestsCsv([request({ accessPackage: { displayName: 'Say "hi", twice' } })], ',');
  expect(csv.startsWith('\ufeff"Reference","Package","Type","Status"')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(csv).toContain('"Say ""hi"", twice"');
});

test('separates by the sign that it is told, and by no other', () => {
  const [names = '', cells = ''] = requestsCsv([request({ justification: 'a, b; c' })], ';').split('\r\n');
  expect(names).toContain('"Reference";"Package";');
  expect(cells).toContain(';"a, b; c";');
  expect(`${names}${cells}`).not.toContain('","');
});

test('no text from Graph begins a formula, breaks out of its cell or out of its line', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '"=1', ' =1', '\u202e=1'),
  );
  fc.assert(
    fc.property(hostile, hostile, (displayName, justification) => {
      const csv = requestsCsv([request({ accessPackage: { displayName }, justification })], ',');
      const lines = csv.split('\r\n');
      expect(lines).toHaveLength(3);
      const cells = [...(lines[1] ?? '').matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, text]) => text ?? '');
      expect(cells).toHaveLength(11);
      for (const text of cells) expect(text).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

const signs = ['=', '+', '-', '@', '\uff1d', '\uff0b', '\uff0d', '\uff20', '\ufe62', '\ufe63', '\ufe66', '\ufe6b'];

test('whatever a spreadsheet takes for the separator, no cell begins a formula', () => {
  const piece = fc.constantFrom(
    ...signs,
    ',',
    ';',
    '|',
    '\t',
    '\n',
    '\r',
    '"',
    "'",
    ' ',
    '\u200b',
    '\u202e',
    '\u0000',
    '1',
    'a',
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, fc.constantFrom(',', ';'), (displayName, justification, written) => {
      const csv = requestsCsv([request({ accessPackage: { displayName }, justification })], written).slice(1);
      for (const separator of [',', ';', '\t', '|']) {
        // As one that heeds no quotation mark: what heeds them sees fewer beginnings.
        const cells = csv.split(/\r\n|[\r\n]/).flatMap((line) => line.split(separator));
        for (const cell of cells) {
          const begin = cell.replace(/^["\s\p{Cf}]+/u, '').charAt(0);
          expect(signs, JSON.stringify(cell)).not.toContain(begin);
        }
      }
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['a;=1+1', "a;'=1+1"],
  ['a, -1', "a,' -1"],
  ['a;"=1+1"', `a;'""=1+1""`],
  ['a|@b', "a|'@b"],
  ['\uff1d1\uff0b1', "'\uff1d1\uff0b1"],
  ['a\n=1', 'a =1'],
  ['one; two, three | four', 'one; two, three | four'],
])('%j is written as %j', (justification, cell) => expect(cellsOf({ justification })['Justification']).toBe(cell));

/** The cells of one request, by the names of their columns. */
function cellsOf(more: object, scope = reader.scope): Record<string, string> {
  const [names = [], cells = []] = requestsCsv([request(more, scope)], ',')
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.slice(1, -1).split('","'));
  return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? 'missing']));
}

test('a request’s line says all that the list does, times in UTC', () => {
  const row = {
    id: '0c4ed6b8-1f3a-4c5d-9e7b-2a6f8d0c1b3e',
    requestState: 'Delivered',
    accessPackage: { displayName: 'Sales reports' },
    assignment: { target: { displayName: 'Zoë', email: 'zoe@contoso.example' } },
    createdDateTime: '2026-11-20T09:00:00Z',
    completedDate: '2026-11-21T10:30:00Z',
    justification: 'Quarter end',
  };
  expect(cellsOf(row, 'createdBy')).toEqual({
    Reference: '1H7D-DE0Z',
    Package: 'Sales reports',
    Type: 'Access',
    Status: 'Access given',
    Pending: 'no',
    For: 'Zoë',
    'Made by': 'You',
    'Requested (UTC)': '2026-11-20T09:00:00.000Z',
    'Finished (UTC)': '2026-11-21T10:30:00.000Z',
    Justification: 'Quarter end',
    'Request ID': '0c4ed6b8-1f3a-4c5d-9e7b-2a6f8d0c1b3e',
  });
});

test('what is not known is an empty cell', () => {
  expect(cellsOf({})).toMatchObject({
    Package: '',
    Status: 'Denied',
    Pending: 'no',
    For: '',
    'Requested (UTC)': '',
    'Finished (UTC)': '',
    Justification: '',
  });
});

test('somebody without a name goes by their address', () => {
  const row = { assignment: { target: { email: 'zoe@contoso.example' } } };
  expect(cellsOf(row, 'createdBy')['For']).toBe('zoe@contoso.example');
});

test.each([
  ['UserRemove', 'Delivered', 'Removal of access', 'Removed', 'You'],
  ['AdminUpdate', 'Delivering', 'Change of access', 'Being carried out', 'An administrator'],
  ['OnBehalfAdd', 'Delivered', 'Access', 'Access given', 'Someone else'],
  ['RoboAdd', 'Denied', 'Unknown type: RoboAdd', 'Denied', ''],
])('%s, %s: says what was asked for, what became of it, and who made it', (requestType, requestState, ...said) => {
  const [asked, state, by] = said;
  expect(cellsOf({ requestType, requestState })).toMatchObject({ Type: asked, Status: state, 'Made by': by });
});

test('names who made a request for the person', () => {
  const requestor = { objectId: 'b0000000-0000-4000-8000-0000000000bb', displayName: 'Freya Lund' };
  expect(cellsOf({ requestor })['Made by']).toBe('Freya Lund');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)'])('%s is shown as text, and not run', (displayName) => {
  expect(cellsOf({ accessPackage: { displayName } })['Package']).toBe(`'${displayName}`);
});

test('a sign that is no beginning of a formula stays as it is', () => {
  expect(cellsOf({ justification: 'a=1 + 2' })['Justification']).toBe('a=1 + 2');
});
