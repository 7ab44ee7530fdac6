import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type AccessRequest, isPending } from '../request/accessRequest.ts';
import { askedWords } from '../request/askedWords.ts';
import { personName, plainText } from '../request/displayName.ts';
import { madeByWords } from '../request/madeBy.ts';
import { referenceOf } from '../request/reference.ts';
import { stateWords } from '../request/stateWords.ts';
import type { Separator } from './separator.ts';

const columns: readonly (readonly [MessageDescriptor, (request: AccessRequest) => string | undefined])[] = [
  [msg`Reference`, ({ id }) => referenceOf(id)],
  [msg`Package`, ({ packageName }) => packageName],
  [msg`Type`, (request) => i18n._(askedWords(request))],
  [msg`Status`, (request) => i18n._(stateWords(request, Date.now()))],
  [
    msg({ context: 'whether a request is pending', message: 'Pending' }),
    (request) => i18n._(isPending(request) ? msg`yes` : msg`no`),
  ],
  [msg({ context: 'for whom', message: 'For' }), ({ forWhom }) => personName(forWhom)],
  [msg`Made by`, (request) => madeByText(request)],
  [msg`Requested (UTC)`, ({ createdAt }) => isoTime(createdAt)],
  [msg`Finished (UTC)`, ({ completedAt }) => isoTime(completedAt)],
  [msg`Justification`, ({ justification }) => justification],
  [msg`Request ID`, ({ id }) => id],
];

/**
 * Where a spreadsheet would see the beginning of a formula. Those that separate by another sign than the comma, as they do
 * in half of Europe, begin a cell after that sign, whatever quotation marks stand around; those in Japanese and Chinese
 * take the wide signs as well.
 */
const beginning = /(^|[,;|])(?=["\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b])/gu;

/**
 * A list as CSV (RFC 4180, but for its separator) that the person's spreadsheet opens as it is: UTF-8 with a byte order
 * mark, and no cell that any spreadsheet would run as a formula (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function requestsCsv(requests: readonly AccessRequest[], separator: Separator): string {
  const lines = [
    columns.map(([name]) => i18n._(name)),
    ...requests.map((request) => columns.map(([, read]) => read(request) ?? '')),
  ];
  return `\ufeff${lines.map((line) => `${line.map(cell).join(separator)}\r\n`).join('')}`;
}

function madeByText(request: AccessRequest): string | undefined {
  const by = madeByWords(request);
  return by && ('name' in by ? by.name : i18n._(by));
}

function cell(text: string): string {
  // Without line breaks and tabs, which begin a cell or a line wherever the separator is another one.
  const harmless = plainText(text).replace(beginning, "$1'");
  return `"${harmless.replaceAll('"', '""')}"`;
}

function isoTime(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString();
}
