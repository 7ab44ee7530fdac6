import { type AccessRequest, isPending } from './accessRequest.ts';
import { plainText } from './displayName.ts';
import { referenceOf } from './reference.ts';
import { stateWords } from './stateWords.ts';

const columns: readonly (readonly [string, (request: AccessRequest) => string | undefined])[] = [
  ['Reference', ({ id }) => referenceOf(id)],
  ['Package', ({ packageName }) => packageName],
  ['State', stateWords],
  ['Waiting', (request) => (isPending(request) ? 'yes' : 'no')],
  ['For', ({ forWhom }) => forWhom?.name ?? forWhom?.mail],
  ['Requested (UTC)', ({ createdAt }) => isoTime(createdAt)],
  ['Finished (UTC)', ({ completedAt }) => isoTime(completedAt)],
  ['Justification', ({ justification }) => justification],
  ['Request ID', ({ id }) => id],
];

/**
 * A list as CSV (RFC 4180) that spreadsheets open as it is: UTF-8 with a byte order mark, and no cell that one of them
 * would run as a formula (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function requestsCsv(requests: readonly AccessRequest[]): string {
  const lines = [
    columns.map(([name]) => name),
    ...requests.map((request) => columns.map(([, read]) => read(request) ?? '')),
  ];
  return `\ufeff${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const plain = plainText(text);
  const harmless = /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return `"${harmless.replaceAll('"', '""')}"`;
}

function isoTime(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString();
}
