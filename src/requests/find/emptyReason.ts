import type { View } from './view.ts';

/**
 * Why a complete list shows no row: `noMatch` of the search, `noneInState`, `noneForOthers` made, `nonePending` among
 * those there are, or `none` at all.
 */
export type EmptyReason = 'noMatch' | 'noneInState' | 'noneForOthers' | 'nonePending' | 'none';

/** The reason for a view without rows. `hasAny`: the list behind the view holds requests. */
export function emptyReason({ list, search, state }: View, hasAny: boolean): EmptyReason {
  if (hasAny && search !== '') return 'noMatch';
  if (hasAny && state !== undefined) return 'noneInState';
  if (list === 'others') return 'noneForOthers';
  return hasAny ? 'nonePending' : 'none';
}
