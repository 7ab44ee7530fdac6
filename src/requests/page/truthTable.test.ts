import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { joinSentences } from '../../i18n/sentences.ts';
import { inPhase } from '../../testing/inPhase.ts';
import { accessRequest } from '../../testing/rows.ts';
import { effectWords } from '../cancel/effectWords.ts';
import { outcomeWords } from '../cancel/outcomeWords.ts';
import { stateNow } from '../details/stateNow.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { concernsPresentAccess, meaningOf } from '../request/meaning.ts';
import { canRequestAgain } from '../request/requestAgain.ts';
import { stateWords } from '../request/stateWords.ts';
import { whyNotCancellable } from '../request/whyNotCancellable.ts';
import { whyNotWords } from '../request/whyNotWords.ts';

/** One combination, and all that the page says of it in English. */
interface Line {
  readonly asked: string;
  readonly whose: string;
  readonly state: string;
  readonly row: string;
  /** The state in the details, which know more than the row. */
  readonly detailsState: string;
  /** The answer to "Can it be cancelled?" in the details. */
  readonly details: string;
  readonly again: boolean;
  readonly dialog: string;
  readonly cancelled: string;
  readonly tooLate: string;
}

const now = Date.UTC(2026, 10, 28, 12);
const askedFor = {
  access: 'Add',
  change: 'Update',
  extension: 'Extend',
  removal: 'Remove',
  'of an unknown kind': 'FutureValue',
};
const whose = {
  me: { scope: 'target', made: 'User', more: {} },
  'somebody else': { scope: 'createdBy', made: 'User', more: {} },
  'me, by somebody else': { scope: 'target', made: 'User', more: { requestor: { objectId: 'other' } } },
  'me, by an administrator': { scope: 'target', made: 'Admin', more: {} },
  'me, automatically': { scope: 'target', made: 'System', more: {} },
} as const;
const over = { schedule: { expiration: { type: 'afterDateTime', endDateTime: '2026-11-01T00:00:00Z' } } };
const states: Readonly<Record<string, object>> = {
  submitted: { requestState: 'Submitted', requestStatus: 'Accepted' },
  'pending approval': {},
  scheduled: { requestState: 'Scheduled', requestStatus: 'PendingNotBefore' },
  delivering: { requestState: 'Delivering', createdDateTime: '2026-11-28T09:00:00Z' },
  'delivering for more than a day': { requestState: 'Delivering', createdDateTime: '2026-11-20T09:00:00Z' },
  delivered: { requestState: 'Delivered' },
  'delivered, end has passed': { requestState: 'Delivered', ...over },
  'partially delivered': { requestState: 'PartiallyDelivered' },
  'delivery failed': { requestState: 'DeliveryFailed' },
  denied: { requestState: 'Denied' },
  'denied, status expired': { requestState: 'Denied', requestStatus: 'Expired' },
  cancelled: { requestState: 'Canceled' },
};

/** What Microsoft Entra lists as access now makes a difference to these, for the person themselves. */
const listed: readonly (readonly [string, boolean])[] = [
  ['delivered', true],
  ['delivered', false],
  ['delivered, end has passed', true],
  ['partially delivered', false],
  ['delivery failed', false],
  ['denied', false],
  ['cancelled', false],
];

const lines: readonly Line[] = Object.entries(askedFor).flatMap(([asked, ending]) =>
  Object.entries(whose).flatMap(([forWhom, { scope, made, more }]) => {
    // Only people extend access, and only what is given has an end.
    if (ending === 'Extend' && made !== 'User') return [];
    if (ending === 'FutureValue' && (forWhom === 'me, by somebody else' || made !== 'User')) return [];
    const isPossible = (state: string) => ending !== 'Remove' || !state.endsWith('end has passed');
    const requestOf = (state: string) =>
      accessRequest({ requestType: made + ending, ...more, ...states[state] }, scope);
    const plain = Object.keys(states)
      .filter(isPossible)
      .map((state) => lineOf(asked, forWhom, state, requestOf(state)));
    if (forWhom !== 'me') return plain;
    const withAccess = listed
      .filter(([state]) => isPossible(state) && concernsPresentAccess(requestOf(state)))
      .map(([state, isPresent]) => {
        const name = `${state}; access is ${isPresent ? 'listed' : 'not listed'}`;
        return lineOf(asked, forWhom, name, requestOf(state), isPresent);
      });
    return [...plain, ...withAccess];
  }),
);

function lineOf(asked: string, forWhom: string, state: string, request: AccessRequest, isPresent?: boolean): Line {
  const meaning = meaningOf(request, now, isPresent);
  const reason = whyNotCancellable(request);
  const isOpen = reason === undefined;
  const before = { ...request, state: 'pendingApproval', status: 'PendingApproval', schedule: undefined } as const;
  return {
    asked,
    whose: forWhom,
    state,
    row: i18n._(stateWords(request, now)),
    detailsState: i18n._(stateNow(request, now, isPresent)),
    details: reason ? `No. ${joinSentences(i18n, whyNotWords(meaning, reason))}` : 'Yes.',
    again: canRequestAgain(meaning),
    dialog: isOpen ? i18n._(effectWords(request)) : '',
    cancelled: isOpen ? said({ request, cancellation: inPhase.cancelled }) : '',
    tooLate:
      isPresent !== undefined || isOpen || request.state === 'cancelled' || whyNotCancellable(before) !== undefined
        ? ''
        : said({ request: before, cancellation: { ...inPhase.tooLate, state: request.state, status: request.status } }),
  };
}

function said(record: Parameters<typeof outcomeWords>[0]): string {
  const { headline, explanation } = outcomeWords(record);
  return `${i18n._(headline)}. ${joinSentences(i18n, explanation)}`;
}

const columns: readonly (readonly [string, (line: Line) => string])[] = [
  ['Type', ({ asked }) => asked],
  ['For whom', ({ whose: forWhom }) => forWhom],
  ['Status', ({ state }) => state],
  ['Row', ({ row }) => row],
  ['Status in the details', ({ row, detailsState }) => (detailsState === row ? '' : detailsState)],
  ['Can it be cancelled?', ({ details }) => details],
  ['Request again', ({ again }) => (again ? 'offered' : '')],
  ['Dialog', ({ dialog }) => dialog],
  ['After cancellation', ({ cancelled }) => cancelled],
  ['Too late to cancel', ({ tooLate }) => tooLate],
];

function asMarkdown(): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = columns.map(([name]) => name);
  return `# What the page says of a request

Every meaningful combination of what is requested, for whom, and status and time, with the English sentences that
the page shows; and what changes where Microsoft Entra was asked whether it lists the access now. The package is called "Sales reports". A cancellation that came too late was of a request that had waited
for approval. \`src/requests/page/truthTable.test.ts\` compares this file with the app; \`npx vitest run --project logic
truthTable -u\` writes it again.

${[line(head), line(head.map(() => '---')), ...lines.map((one) => line(columns.map(([, read]) => read(one))))].join('\n')}
`;
}

test('the truth table says what the page says', async () => {
  await expect(asMarkdown()).toMatchFileSnapshot('../../../docs/truth-table.md');
});

function isAlteration({ asked }: Line): boolean {
  return asked === 'change' || asked === 'extension';
}

/** All that the page says of one combination, without what it advises for another day. */
function claimsOf({ row, details, dialog, cancelled, tooLate }: Line): string {
  return [row, details, dialog, cancelled, tooLate].join(' ').replaceAll(/(If|Once) (you|they) [^.]*\./g, '');
}

test.each(lines.map((line) => [`${line.asked}, ${line.whose}, ${line.state}`, line] as const))(
  'nothing is claimed that is not known: %s',
  (_, line) => {
    const claims = claimsOf(line);
    const isRemoval = line.asked === 'removal';
    // Who decided is never known, and an approval only of what had waited for one.
    expect(claims).not.toMatch(/approver|said no|refused/i);
    expect(claimsOf({ ...line, tooLate: '' })).not.toMatch(/approved/i);
    // Who has the access is known where it was to be taken away, and was not.
    const staysThere =
      /denied|cancelled|failed|submitted|pending|scheduled/.test(line.state) && !/not listed/.test(line.state);
    if (!isRemoval || !staysThere) expect(claims).not.toMatch(/\b(still have|keeps?|already have)\b/i);
    // Somebody else's access is not the person's, nor the other way round.
    expect(Object.values(line).join(' ')).not.toMatch(
      line.whose === 'somebody else'
        ? /\byou (still|already|have|keep|need|do not want|will)\b|give you\b|once you/i
        : /\bthey\b|\bthem\b/i,
    );
    // What is removed is not delivered, and what is delivered is not removed.
    expect(claims).not.toMatch(line.asked === 'access' ? /\bremoved\b/i : /\bdelivered\b/i);
    if (!isRemoval) expect(claims).not.toMatch(/\bremoved\b/i);
    if (line.again && isRemoval) expect(line.row).toBe('Removed');
    if (line.again && isAlteration(line)) expect(line.state).toMatch(/end has passed|not listed/);
    // A cancelled request is the only one that is called so.
    if (!line.state.startsWith('cancelled'))
      expect(claimsOf({ ...line, cancelled: '' })).not.toMatch(/^Cancelled|is already cancelled/);
  },
);
