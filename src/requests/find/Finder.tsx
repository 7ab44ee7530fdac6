import SearchIcon from '@fluentui/svg-icons/icons/search_20_regular.svg?react';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef } from 'react';
import field from '../../ui/field.module.css';
import type { AccessRequest } from '../request/accessRequest.ts';
import { statuses, statusWords } from '../request/stateWords.ts';
import { statusesOf } from '../request/status.ts';
import { searchFor } from './adjustView.ts';
import styles from './Finder.module.css';
import { prepareSearch } from './prepareSearch.ts';
import { openView, type SortOrder, sortOrders, type View } from './view.ts';

const orders: Readonly<Record<SortOrder, MessageDescriptor>> = {
  newest: msg`Newest first`,
  oldest: msg`Oldest first`,
  name: msg`By name`,
  waiting: msg`Longest waiting first`,
};

/** Search, state and order of the list. All of it is in the address. */
export function Finder({
  view,
  inView,
  requests,
  isWanted,
}: {
  view: View;
  /** The rows of the view before anything is searched: what they are can be chosen. */
  inView: readonly AccessRequest[];
  /** All that a search looks through: made ready for it beforehand. */
  requests: readonly AccessRequest[];
  /** Somebody has opened it, to write into it. */
  isWanted: boolean;
}) {
  const { i18n, t } = useLingui();
  const states = statusesOf(inView);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => prepareSearch(requests), [requests]);
  useEffect(() => {
    if (isWanted) box.current?.focus();
  }, [isWanted]);
  const searchId = useId();
  const stateId = useId();
  const sortId = useId();
  return (
    <search className={styles['finder']}>
      <div className={styles['search']}>
        <label htmlFor={searchId} className={field['label']}>
          <Trans>Search</Trans>
        </label>
        <SearchIcon />
        <input
          id={searchId}
          ref={box}
          className={`${field['control']} ${styles['control']}`}
          type="search"
          value={view.search}
          placeholder={t`Package, justification or reference`}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => searchFor(event.target.value, view)}
        />
      </div>
      {(states.size > 1 || view.state !== undefined) && (
        <div className={styles['choice']}>
          <label htmlFor={stateId} className={field['label']}>
            <Trans>Status</Trans>
          </label>
          <select
            id={stateId}
            className={field['control']}
            value={view.state ?? ''}
            onChange={(event) => openView({ ...view, state: statuses.find((state) => state === event.target.value) })}
          >
            <option value="">{t`Any status`}</option>
            {statuses
              .filter((state) => states.has(state) || state === view.state)
              .map((state) => (
                <option key={state} value={state}>
                  {i18n._(statusWords[state])}
                </option>
              ))}
          </select>
        </div>
      )}
      <div className={styles['choice']}>
        <label htmlFor={sortId} className={field['label']}>
          <Trans context="in which order a list is">Order</Trans>
        </label>
        <select
          id={sortId}
          className={field['control']}
          value={view.sort}
          onChange={(event) =>
            openView({ ...view, sort: sortOrders.find((sort) => sort === event.target.value) ?? 'newest' })
          }
        >
          {sortOrders.map((sort) => (
            <option key={sort} value={sort}>
              {i18n._(orders[sort])}
            </option>
          ))}
        </select>
      </div>
    </search>
  );
}
