import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from './findBrowser.ts';

/** Starts the browser that the tests run in, for a program that is no test. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser()?.executablePath;
  return chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    // Chromium refuses its sandbox to root.
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}
