import { replaceAddress } from '../../browser/address.ts';
import { type View, viewHref } from './view.ts';

/** Milliseconds. Browsers keep each address that a page had, and copy it to a person's other devices. */
const settled = 3_000;

/** Changes the present view without a step for the back button. */
export function adjustView(view: View): void {
  replaceAddress(viewHref(view));
}

/** Searches for something else: each letter would be an address, so it gets one when the person stays with it. */
export function searchFor(search: string, view: View): void {
  replaceAddress(viewHref({ ...view, search }), settled);
}
