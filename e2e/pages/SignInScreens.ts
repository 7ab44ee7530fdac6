import { expect, type Page } from '@playwright/test';
import type { Tenant } from '../tenant/startTenant.ts';

/** Signing in and out, in the words of the screens. */
export class SignInScreens {
  readonly #page: Page;
  readonly #tenant: Tenant;

  constructor(page: Page, tenant: Tenant) {
    this.#page = page;
    this.#tenant = tenant;
  }

  /** Opens the app, signs in as somebody, and waits until their list is there. */
  async as(name: string, query = ''): Promise<void> {
    await this.open(query);
    await this.#page.getByRole('button', { name: 'Sign in' }).click();
    await this.choose(name);
    await expect(this.#page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  }

  /** As `as`, in a browser where the login server knows the person already and asks nothing. */
  async again(query = ''): Promise<void> {
    await this.open(query);
    await this.#page.getByRole('button', { name: 'Sign in' }).click();
    await expect(this.#page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  }

  /** Opens the app without signing in. */
  async open(query = ''): Promise<void> {
    await this.#page.goto(`${this.#tenant.origins.app}/${query}`);
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
