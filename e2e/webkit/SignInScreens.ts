import { expect } from '@playwright/test';
import type { Tenant } from '../../tenant/startTenant.ts';
import type { Tab } from './Tab.ts';

/** Signing in and out, in the words of the screens. */
export class SignInScreens {
  readonly #tab: Tab;
  readonly #tenant: Tenant;

  constructor(tab: Tab, tenant: Tenant) {
    this.#tab = tab;
    this.#tenant = tenant;
  }

  /** Opens the app, signs in as somebody, and waits until both of their lists are there. */
  async as(name: string, query = ''): Promise<void> {
    await this.open(query);
    await this.#tab.place('button', 'Sign in').press();
    await this.choose(name);
    await this.#seeLists();
  }

  /** As `as`, in a browser where the login server knows the person already and asks nothing. */
  async again(query = ''): Promise<void> {
    await this.open(query);
    await this.#tab.place('button', 'Sign in').press();
    await this.#seeLists();
  }

  /** Opens the app without signing in. */
  async open(query = ''): Promise<void> {
    await this.#tab.open(`${this.#tenant.origins.app}/${query}`);
  }

  /** Chooses somebody on the login server's page. */
  async choose(name: string): Promise<void> {
    await this.#tab.place('button', new RegExp(`^${name}`)).press();
  }

  async signOut(): Promise<void> {
    await this.#tab.place('button', /^Account menu/).press();
    await this.#tab.place('button', 'Sign out').press();
  }

  async #seeLists(): Promise<void> {
    await expect.poll(() => this.#tab.place('link', /^For others \(\d+\)$/).count()).toBe(1);
    await this.#tab.watch();
  }
}
