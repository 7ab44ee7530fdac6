import { useEffect, useRef, useState } from 'react';
import visuallyHidden from '../ui/visuallyHidden.module.css';
import type { CancellationRecord } from './cancellations.ts';
import { displayName } from './displayName.ts';
import { outcomeWords } from './outcomeWords.ts';

/** Says each new outcome once to a screen reader. The words stay on the page in the row, which is no live region. */
export function OutcomeAnnouncer({ records }: { records: ReadonlyMap<string, CancellationRecord> }) {
  const said = useRef(new Map<string, string>());
  const [message, setMessage] = useState('');
  useEffect(() => {
    const news: string[] = [];
    for (const [id, { request, cancellation }] of records) {
      const { headline, explanation } = outcomeWords(cancellation, displayName(request));
      if (said.current.get(id) !== headline) news.push(`${headline}. ${explanation}`);
      said.current.set(id, headline);
    }
    if (news.length > 0) setMessage(news.join(' '));
  }, [records]);
  return (
    <div role="status" className={visuallyHidden['visuallyHidden']}>
      {message}
    </div>
  );
}
