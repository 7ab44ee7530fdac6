import { replaceAddress } from '../../browser/address.ts';
import { type View, viewHref } from './view.ts';

/** Changes the present view without a step for the back button: each letter of a search would be one. */
export function adjustView(view: View): void {
  replaceAddress(viewHref(view));
}
