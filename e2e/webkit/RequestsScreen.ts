import type { Place } from './Place.ts';
import type { Tab } from './Tab.ts';

/** The list of requests, its rows and its dialog, in the words of the screen. */
export class RequestsScreen {
  readonly #tab: Tab;
  readonly rows: Place;
  readonly dialog: Place;
  readonly details: Place;
  readonly search: Place;

  constructor(tab: Tab) {
    this.#tab = tab;
    this.rows = tab.place('region', 'Requests').place('listitem', /./);
    this.dialog = tab.place('dialog', /^Cancel (your|the) request for .*\?$/);
    this.details = tab.place('region', 'Details');
    this.search = tab.place('searchbox', 'Search');
  }

  row(packageName: string): Place {
    return this.#tab.place('region', 'Requests').place('listitem', packageName);
  }

  cancelButton(packageName: string): Place {
    return this.row(packageName).place('button', `Cancel request ${packageName}`);
  }

  checkbox(packageName: string): Place {
    return this.#tab.place('checkbox', `Select ${packageName}`);
  }

  view(name: 'Pending' | 'All' | 'For others'): Place {
    return this.#tab.place('link', new RegExp(`^${name} \\(`));
  }

  /** What a screen reader is told; nobody else sees it. */
  announcement(): Promise<string> {
    return this.#tab.run(() => [...document.querySelectorAll('[role=status]')].at(-1)?.textContent ?? '');
  }

  /** Presses the row's button and confirms in the dialog. */
  async cancel(packageName: string): Promise<void> {
    await this.cancelButton(packageName).press();
    await this.dialog.place('button', 'Cancel request').press();
  }
}
