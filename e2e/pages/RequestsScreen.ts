import type { Locator, Page } from '@playwright/test';
import { textsOf } from './textsOf.ts';

/** The list of requests, its rows and its dialog, in the words of the screen. */
export class RequestsScreen {
  readonly #page: Page;
  readonly dialog: Locator;
  readonly rows: Locator;
  /** What a screen reader is told. */
  readonly announcement: Locator;
  readonly refreshButton: Locator;
  readonly search: Locator;
  readonly state: Locator;
  readonly order: Locator;
  readonly details: Locator;

  constructor(page: Page) {
    this.#page = page;
    const title = page.getByRole('heading', { level: 3 });
    this.dialog = page.getByRole('dialog', { name: /^Cancel (your|the) request for .*\?$/ });
    // Not the steps of a request whose details are open.
    this.rows = page.getByRole('region', { name: 'Requests' }).getByRole('listitem').filter({ has: title });
    // Before it stands what says that the page is leaving.
    this.announcement = page.getByRole('status').last();
    this.search = page.getByRole('searchbox', { name: 'Search' });
    this.state = page.getByRole('combobox', { name: 'Status' });
    this.order = page.getByRole('combobox', { name: 'Order' });
    this.details = page.getByRole('region', { name: 'Details' });
    this.refreshButton = page.getByRole('button', { name: 'Refresh', exact: true });
  }

  row(packageName: string): Locator {
    return this.rows.filter({ has: this.#page.getByRole('heading', { name: packageName, exact: true }) });
  }

  /** The name of a row, which opens and closes its details. */
  title(packageName: string): Locator {
    return this.row(packageName).getByRole('heading', { level: 3 }).getByRole('link');
  }

  cancelButton(packageName: string): Locator {
    // Its details, where they are open, have one more.
    return this.rows.getByRole('button', { name: `Cancel request ${packageName}`, exact: true }).first();
  }

  checkbox(packageName: string): Locator {
    return this.#page.getByRole('checkbox', { name: `Select ${packageName}`, exact: true });
  }

  /** Shows the check boxes, if they are not there yet. */
  async selectSeveral(): Promise<void> {
    const button = this.#page.getByRole('button', { name: 'Select several' });
    if ((await button.getAttribute('aria-pressed')) === 'false') await button.click();
  }

  /** Selects all requests that can be cancelled. */
  async selectAll(): Promise<void> {
    await this.selectSeveral();
    await this.#page.getByRole('checkbox', { name: 'Select all' }).check();
  }

  /** Opens the menu beside "Refresh". */
  async openExportMenu(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Download, print or copy a link' }).click();
  }

  /** The names of the rows that are on the page, from top to bottom. */
  async names(): Promise<readonly string[]> {
    return textsOf(this.rows.getByRole('heading', { level: 3 }));
  }

  view(name: 'Pending' | 'All' | 'For others'): Locator {
    return this.#page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name });
  }

  /** Types words in place of those that are searched for. By keys: in Firefox the runner fills no field that React controls. */
  async searchFor(words: string): Promise<void> {
    await this.search.press('ControlOrMeta+a');
    await this.search.pressSequentially(words);
  }

  /** Presses the row's button and confirms in the dialog. */
  async cancel(packageName: string): Promise<void> {
    await this.cancelButton(packageName).click();
    await this.confirm();
  }

  /** Ticks these rows, and confirms to cancel them together. */
  async cancelTogether(...packageNames: readonly string[]): Promise<void> {
    await this.selectSeveral();
    for (const name of packageNames) await this.checkbox(name).check();
    const name = `Cancel ${packageNames.length} requests`;
    await this.#page.getByRole('button', { name }).click();
    await this.#page.getByRole('dialog').getByRole('button', { name }).click();
  }

  /** Confirms in the dialog that is open. */
  async confirm(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Cancel request' }).click();
  }

  /** Reads the list again, and waits until that has ended. */
  async refresh(): Promise<void> {
    const answer = this.#page.waitForResponse((response) => response.url().includes('filterByCurrentUser'));
    await this.refreshButton.click();
    await answer;
    await this.refreshButton.waitFor();
  }

  /** The numbers for support that an outcome shows, by their names. */
  async numbers(packageName: string): Promise<Record<string, string>> {
    const row = this.row(packageName);
    await row.getByText('Details for support', { exact: true }).click();
    const names = await textsOf(row.getByRole('term'));
    const values = await textsOf(row.getByRole('definition'));
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  }
}
