import type { Locator, Page } from '@playwright/test';

/** The list of requests, its rows and its dialog, in the words of the screen. */
export class RequestsScreen {
  readonly #page: Page;
  readonly dialog: Locator;
  readonly rows: Locator;
  /** What a screen reader is told. */
  readonly announcement: Locator;
  readonly refreshButton: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: 'Cancel this request?' });
    this.rows = page.getByRole('region', { name: 'Requests' }).getByRole('listitem');
    this.announcement = page.getByRole('status');
    this.refreshButton = page.getByRole('button', { name: 'Refresh', exact: true });
  }

  row(packageName: string): Locator {
    return this.rows.filter({ has: this.#page.getByRole('heading', { name: packageName, exact: true }) });
  }

  cancelButton(packageName: string): Locator {
    return this.#page.getByRole('button', { name: `Cancel request ${packageName}`, exact: true });
  }

  view(name: 'Pending' | 'All'): Locator {
    return this.#page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name });
  }

  /** Presses the row's button and confirms in the dialog. */
  async cancel(packageName: string): Promise<void> {
    await this.cancelButton(packageName).click();
    await this.confirm();
  }

  /** Confirms in the dialog that is open. */
  async confirm(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Cancel request' }).click();
  }

  /** Reads the list again, and waits until that has ended. */
  async refresh(): Promise<void> {
    await this.refreshButton.click();
    await this.refreshButton.and(this.#page.locator(':enabled')).waitFor();
  }

  /** The numbers for support that an outcome shows, by their names. */
  async numbers(packageName: string): Promise<Record<string, string>> {
    const row = this.row(packageName);
    await row.getByText('Numbers for support').click();
    const names = await row.getByRole('term').allTextContents();
    const values = await row.getByRole('definition').allTextContents();
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  }
}
