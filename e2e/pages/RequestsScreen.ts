import type { Locator, Page } from '@playwright/test';

/** The list of requests, its rows and its dialog, in the words of the screen. */
export class RequestsScreen {
  readonly #page: Page;
  readonly dialog: Locator;
  readonly rows: Locator;
  /** What a screen reader is told. */
  readonly announcement: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: 'Cancel this request?' });
    this.rows = page.getByRole('region', { name: 'Requests' }).getByRole('listitem');
    this.announcement = page.getByRole('status');
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
    await this.dialog.getByRole('button', { name: 'Cancel request' }).click();
  }
}
