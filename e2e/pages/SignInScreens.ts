import { expect, type Page } from '@playwright/test';
import { redirectUri } from '../../tenant/core/registration.ts';
import type { Tenant } from '../../tenant/startTenant.ts';
import { keep, resume } from './keptSessions.ts';

/** Signing in and out, in the words of the screens. */
export class SignInScreens {
  readonly #page: Page;
  readonly #tenant: Tenant;
  #readBefore = 0;

  constructor(page: Page, tenant: Tenant) {
    this.#page = page;
    this.#tenant = tenant;
  }

  /** Opens the app as somebody who has signed in, and waits until their list is there. */
  async as(name: string, query = ''): Promise<void> {
    if (await resume(this.#page, this.#tenant, name, () => this.open(query))) return this.#seeLists();
    await this.byHand(name, query);
    await keep(this.#page, this.#tenant, name);
  }

  /** Opens the app, signs in as somebody on Microsoft's pages, and waits until their list is there. */
  async byHand(name: string, query = ''): Promise<void> {
    await this.enter('button', name, query);
    await this.#seeLists();
  }

  /** Opens the app and signs in as somebody: by the button, or where the page leaves by itself, at once. Waits for no list. */
  async enter(mode: 'button' | 'automatic', name: string, query = ''): Promise<void> {
    await this.open(query);
    if (mode === 'button') await this.#page.getByRole('button', { name: 'Sign in' }).click();
    await this.choose(name);
  }

  /** As `byHand`, in a browser where the login server knows the person already and asks nothing. */
  async again(query = ''): Promise<void> {
    await this.open(query);
    await this.#page.getByRole('button', { name: 'Sign in' }).click();
    await this.#seeLists();
  }

  /** Waits until nothing is read any more by itself: both lists are there, or the page says what is wrong with one. */
  async #seeLists(): Promise<void> {
    await expect(this.#page.getByText('Loading your requests…')).toHaveCount(0);
    const othersThere = this.#page.getByRole('link', { name: /^For others \(\d+\)$/ });
    // A list of more than 500 is not followed by the other one.
    const isLong = this.#page.getByRole('link', { name: /^All \(\d+,\d{3}\)$/ });
    const isWrong = this.#page.getByText(/could not be loaded|incomplete or out of date|could not be read|so far/);
    await expect(async () => {
      // Where there is nothing for others the page says nothing of it.
      if (this.#madeListsRead() > this.#readBefore) return;
      await expect(othersThere.or(isLong).or(isWrong).first()).toBeVisible({ timeout: 500 });
    }).toPass();
  }

  /** How many times Graph has answered with what somebody has made for others. */
  #madeListsRead(): number {
    const calls = this.#tenant.log.calls({ operation: 'list', list: 'createdBy', status: 200 });
    return calls.filter(({ endedAt }) => endedAt !== undefined).length;
  }

  /** Opens the app without signing in. */
  async open(query = ''): Promise<void> {
    this.#readBefore = this.#madeListsRead();
    await this.#page.goto(redirectUri(this.#tenant.origins) + query);
  }

  /** Chooses somebody on the login server's page. */
  async choose(name: string): Promise<void> {
    await this.#page.getByRole('button', { name }).click();
  }

  async signOut(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Account menu' }).click();
    await this.#page.getByRole('button', { name: 'Sign out' }).click();
  }
}
