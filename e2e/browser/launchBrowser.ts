import { type Browser, chromium } from '@playwright/test';
import { browserOptions } from './browserOptions.ts';

/** Starts the browser that the tests run in, for a program that is no test. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(browserOptions());
}
