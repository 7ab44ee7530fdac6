import type { Cookie, Page } from '@playwright/test';
import { configurationKey } from '../../src/browser/storage.ts';
import type { Tenant } from '../../tenant/startTenant.ts';

/** What a browser keeps of somebody who has signed in. */
interface KeptSession {
  /** The tab's session storage. */
  readonly storage: Readonly<Record<string, string>>;
  /** By which the login server knows them. */
  readonly cookies: readonly Cookie[];
  readonly keptAt: number;
}

/**
 * One process has one signing key, so what one of its tenants issued holds in all of them. A sign-in by hand is half of
 * what most tests cost, and tests nothing that those of `e2e/signIn` do not.
 */
const sessions = new Map<string, KeptSession>();

/** Milliseconds. An access token lives 65 minutes, and MSAL renews it five minutes early. */
const oldest = 20 * 60_000;

/**
 * Opens the app in a tab that has not been opened yet, as if this person had signed in there before. Resolves to
 * whether it could: not before somebody has by hand, and not where a test wants something of the sign-in.
 */
export async function resume(page: Page, tenant: Tenant, name: string, open: () => Promise<void>): Promise<boolean> {
  const key = keyOf(tenant, name);
  const kept = key === undefined ? undefined : sessions.get(key);
  if (!kept || Date.now() - kept.keptAt > oldest || page.url() !== 'about:blank') return false;
  const began = { 'my-access-requests.session-began': String(Date.now()) };
  const script = await page.addInitScript(
    ([origin, storage]) => {
      if (location.origin !== origin) return;
      for (const [name, value] of Object.entries(storage)) sessionStorage.setItem(name, value);
    },
    [tenant.origins.app, { ...kept.storage, ...began }] as const,
  );
  await page.context().addCookies([...kept.cookies]);
  await open();
  await script.dispose();
  return true;
}

/** Keeps what is stored in a tab in which this person has just signed in. */
export async function keep(page: Page, tenant: Tenant, name: string): Promise<void> {
  const key = keyOf(tenant, name);
  if (key === undefined) return;
  // The configuration names this tenant, whose ports another one has not.
  const { [configurationKey]: _configuration, ...storage } = await page.evaluate(
    () => ({ ...sessionStorage }) as Record<string, string>,
  );
  const cookies = await page.context().cookies(tenant.origins.login);
  sessions.set(key, { storage, cookies, keptAt: Date.now() });
}

/** Sessions of one key are alike; `undefined` where something waits for the sign-in, or for the tokens. */
function keyOf({ directory, faults, settings }: Tenant, name: string): string | undefined {
  const person = directory.findPerson(name);
  const isAwaited = faults.pending.some(
    (fault) => !('on' in fault) || ['any', 'token', 'authorize'].includes(fault.on),
  );
  if (!person || isAwaited) return undefined;
  return JSON.stringify([person.id, settings.config, settings.tokenLifetime]);
}
