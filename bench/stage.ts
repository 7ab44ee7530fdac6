import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/browser/findBrowser.ts';
import { configurationKey } from '../src/browser/storage.ts';
import { clientId, graphAudience, permissions, tenantId } from '../tenant/core/registration.ts';
import { manyRequests } from '../tenant/directory/seeds/manyRequests.ts';
import { startTenant, type Tenant } from '../tenant/startTenant.ts';
import { buildFloor } from './floor/buildFloor.ts';
import { writeStaticLanding } from './staticLanding.ts';
import { watchPage } from './watchPage.ts';

/** A built page in a tenant of its own. */
export interface Stage {
  readonly name: 'app' | 'floor';
  readonly tenant: Tenant;
  /** What the tab of each person keeps once they have signed in, by their name; its configuration is each visit's own. */
  readonly sessions: Map<string, Record<string, string>>;
}

/** Milliseconds that are added to every answer while a page loads. */
export const addedLatency = 100;

/** Adds a person with so many requests to a tenant, the first time that it is asked for one; gives back the name. */
export function addPersonWith({ directory, now }: Tenant, requests: number): string {
  const name = `Has ${requests} requests`;
  if (!directory.people.some((person) => person.name === name)) {
    const person = directory.addPerson(name);
    for (const made of manyRequests(name, requests, now())) directory.addRequest(person, made);
  }
  return name;
}

/** Serves the app, as it was built for the stand-in tenant, and beside it a static page with the words of its landing. */
export async function stageApp(appDirectory: string): Promise<Stage> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-app-'));
  cpSync(appDirectory, directory, { recursive: true });
  writeStaticLanding(directory);
  return onStage('app', await startTenant({ appDirectory: directory }), directory);
}

/** Builds the floor page for a tenant, and serves it under the headers of the app. */
export async function stageFloor(appDirectory: string): Promise<Stage> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-floor-'));
  cpSync(join(appDirectory, 'staticwebapp.config.json'), join(directory, 'staticwebapp.config.json'));
  // The page is built for fixed addresses, so the ports have to be known first.
  const probe = await startTenant({ appDirectory: directory });
  const { origins } = probe;
  await probe.stop();
  const authority = `https://embedded-tenant.invalid/${tenantId}`;
  const login = `${origins.login}/${tenantId}`;
  await buildFloor(
    {
      clientId,
      authority,
      authorityMetadata: JSON.stringify({
        issuer: `${authority}/v2.0`,
        authorization_endpoint: `${login}/oauth2/v2.0/authorize`,
        token_endpoint: `${login}/oauth2/v2.0/token`,
        end_session_endpoint: `${login}/oauth2/v2.0/logout`,
        jwks_uri: `${login}/discovery/v2.0/keys`,
      }),
      graph: origins.graph,
      scope: `${graphAudience}/${permissions.subjectAccess}`,
    },
    join(directory, 'built'),
  );
  cpSync(join(directory, 'built'), directory, { recursive: true });
  const portOf = (origin: string) => Number(new URL(origin).port);
  const ports = { app: portOf(origins.app), login: portOf(origins.login), graph: portOf(origins.graph) };
  return onStage('floor', await startTenant({ appDirectory: directory, ports }), directory);
}

function onStage(name: Stage['name'], tenant: Tenant, directory: string): Stage {
  const { stop } = tenant;
  const cleared = async () => {
    await stop();
    rmSync(directory, { recursive: true });
  };
  return { name, tenant: Object.assign(tenant, { stop: cleared }), sessions: new Map() };
}

/** Starts the browser that the end-to-end tests take. */
export function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser()?.executablePath;
  return chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--enable-precise-memory-info',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** Opens a tab with empty caches, in which this person is signed in. */
export async function openTab(
  browser: Browser,
  stage: Stage,
  person: string | undefined,
  locale = 'en-GB',
): Promise<{ context: BrowserContext; page: Page }> {
  const session = person === undefined ? {} : await sessionOf(browser, stage, person);
  const context = await browser.newContext({ locale });
  await context.addInitScript(
    ([origin, kept]) => {
      if (location.origin === origin)
        for (const [key, value] of Object.entries(kept)) sessionStorage.setItem(key, value);
    },
    [stage.tenant.origins.app, session] as const,
  );
  // tsx marks each function with its name by this helper, which the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named');
  await context.addInitScript(watchPage);
  return { context, page: await context.newPage() };
}

/** Waits until a list is complete, and costs the page next to nothing meanwhile. */
export async function untilAllAreThere(page: Page, requests: number): Promise<void> {
  const counted = `All (${requests.toLocaleString('en-GB')})`;
  await page.waitForFunction(
    (text) => [...document.querySelectorAll('nav a')].some((link) => link.textContent === text),
    counted,
    { polling: 300, timeout: 120_000 },
  );
}

/** Signs in on the page that is open; `beforeReturn` is called when all that is left is to come back. */
export async function signInAt(page: Page, person: string, beforeReturn?: () => void): Promise<void> {
  await page.getByRole('button', { name: 'Sign in' }).click();
  const button = page.getByRole('button', { name: person, exact: true });
  await button.waitFor();
  beforeReturn?.();
  await button.click();
}

async function sessionOf(browser: Browser, stage: Stage, person: string): Promise<Record<string, string>> {
  const known = stage.sessions.get(person);
  if (known) return known;
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${stage.tenant.origins.app}/`);
  await signInAt(page, person);
  await page.locator('main li').first().waitFor();
  const { [configurationKey]: _known, ...session } = await page.evaluate(
    () => ({ ...sessionStorage }) as Record<string, string>,
  );
  await context.close();
  stage.sessions.set(person, session);
  return session;
}
