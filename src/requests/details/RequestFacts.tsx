import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatDuration } from '../../i18n/format/durations.ts';
import { inLanguage } from '../../i18n/localizedText.ts';
import { Words } from '../../i18n/Words.tsx';
import { Private } from '../../ui/Private.tsx';
import type { AccessRequest } from '../request/accessRequest.ts';
import { askedWords } from '../request/askedWords.ts';
import { plainText, shortText } from '../request/displayName.ts';
import { LongText } from '../request/LongText.tsx';
import { madeByWords } from '../request/madeBy.ts';
import { Reference } from '../request/Reference.tsx';
import { readAnswers } from '../request/readAnswers.ts';
import styles from './RequestDetails.module.css';
import { stateNow } from './stateNow.ts';

/** Everything else that Graph says of a request, each fact with its name. `formatTime` takes milliseconds since 1970. */
export function RequestFacts({
  request,
  isPresent,
  formatTime,
}: {
  request: AccessRequest;
  /** Whether Microsoft Entra lists the access as the person's now; `undefined` where nobody has asked it. */
  isPresent: boolean | undefined;
  formatTime: (at: number) => string;
}) {
  const { i18n, t } = useLingui();
  const by = madeByWords(request);
  return (
    <dl className={styles['facts']}>
      <Fact name={t`Status`}>
        <bdi>
          <Words of={stateNow(request, Date.now(), isPresent)} />
        </bdi>
      </Fact>
      <Fact name={t`Type`}>
        <bdi>{i18n._(askedWords(request))}</bdi>
      </Fact>
      {by && <Fact name={t`Made by`}>{'name' in by ? <Private>{by.name}</Private> : i18n._(by)}</Fact>}
      {request.forWhom && (
        <Fact name={t({ context: 'for whom', message: 'For' })}>
          <bdi>
            <Private>{plainText([request.forWhom.name, request.forWhom.mail].filter(Boolean).join(' · '))}</Private>
          </bdi>
        </Fact>
      )}
      <ScheduleFacts request={request} formatTime={formatTime} />
      {request.justification && (
        <Fact name={t`Justification`}>
          <Private>
            <LongText text={request.justification} />
          </Private>
        </Fact>
      )}
      {readAnswers(request.answers).map((answer, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: answers have no id and never change places.
        <Fact key={index} name={shortText(inLanguage(answer.question) ?? t`Answer`)}>
          <Private>
            <LongText text={inLanguage(answer.answer) ?? '—'} />
          </Private>
        </Fact>
      ))}
      <Fact name={t`Reference`}>
        <Reference id={request.id} />
      </Fact>
      <Fact name={t`Request ID`}>
        <bdi dir="ltr">{plainText(request.id)}</bdi>
      </Fact>
    </dl>
  );
}

function ScheduleFacts({
  request: { schedule },
  formatTime,
}: {
  request: AccessRequest;
  formatTime: (at: number) => string;
}) {
  const { t } = useLingui();
  if (!schedule) return null;
  const { startsAt, endsAt, duration, neverEnds } = schedule;
  return (
    <>
      {startsAt !== undefined && <Fact name={t({ context: 'access', message: 'Starts' })}>{formatTime(startsAt)}</Fact>}
      {endsAt !== undefined && <Fact name={t({ context: 'access', message: 'Ends' })}>{formatTime(endsAt)}</Fact>}
      {endsAt === undefined && duration && <Fact name={t`Duration`}>{formatDuration(shortText(duration))}</Fact>}
      {neverEnds && (
        <Fact name={t({ context: 'access', message: 'Ends' })}>{t({ context: 'access ends', message: 'Never' })}</Fact>
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <bdi>{name}</bdi>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
