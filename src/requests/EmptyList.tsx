import button from '../ui/button.module.css';
import styles from './EmptyList.module.css';
import { adjustView, type View } from './view.ts';

/** Says which kind of nothing this is: no request at all, none in this view, or none that matches. */
export function EmptyList({ view, hasAny }: { view: View; hasAny: boolean }) {
  const { search, state } = view;
  if (hasAny && (search !== '' || state !== undefined)) {
    return (
      <div className={styles['empty']}>
        <h2>{search === '' ? 'No request is in this state' : <>No match for “{<bdi>{search}</bdi>}”</>}</h2>
        <p>
          {search === ''
            ? 'In this view there is none. It may be in another view.'
            : 'Searched in names, descriptions, justifications and references of this view.'}
        </p>
        <button
          type="button"
          className={button['secondary']}
          onClick={() => adjustView({ ...view, search: '', state: undefined })}
        >
          Clear search
        </button>
      </div>
    );
  }
  const [heading, text] = words(view.list, hasAny);
  return (
    <div className={styles['empty']}>
      <h2>{heading}</h2>
      <p>{text}</p>
    </div>
  );
}

function words(list: View['list'], hasAny: boolean): readonly [heading: string, text: string] {
  if (list === 'others') {
    return ['You have made no requests for others', 'Requests that you make for somebody else show up here.'];
  }
  if (hasAny) {
    return [
      'You have no pending requests',
      'Nothing of yours is waiting for anybody. The view “All” shows what became of earlier requests.',
    ];
  }
  return ['You have no requests', 'When you ask for an access package, the request shows up here.'];
}
