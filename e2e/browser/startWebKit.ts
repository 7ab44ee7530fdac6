import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, type WebDriver } from 'selenium-webdriver';
import type { WebKitPrograms } from './findWebKit.ts';
import { freePort } from './freePort.ts';
import { untilItAnswers } from './untilItAnswers.ts';

/** WebKitGTK's driver on a screen of its own. */
export interface WebKit {
  /** Where the browser puts what is downloaded: a folder that goes with it. */
  readonly downloads: string;
  /** Starts a browser that knows nothing of those before it; it has to quit before the next one starts. */
  startBrowser(): Promise<WebDriver>;
  /** Ends the driver, its screen, and a browser that is still on it. */
  stop(): Promise<void>;
}

/** Starts WebKitGTK's driver. Rejects when it or its screen does not start. */
export async function startWebKit({ driver, screen }: WebKitPrograms): Promise<WebKit> {
  // The browser keeps what it must in its home, and downloads go there too.
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const started: ChildProcess[] = [];
  const stop = async () => {
    // The driver first: a browser that is left ends with its screen.
    for (const child of started.toReversed()) await end(child);
    rmSync(home, { recursive: true });
  };
  try {
    const monitor = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    started.push(monitor);
    const port = await freePort();
    const environment = {
      HOME: home,
      DISPLAY: `:${await displayOf(monitor)}`,
      LANG: 'C.UTF-8',
      TZ: 'Europe/Amsterdam',
    };
    // Compositing stays on: without it no picture ever comes.
    started.push(spawn(driver, [`--port=${port}`], { env: { ...process.env, ...environment }, stdio: 'ignore' }));
    await untilItAnswers(`http://127.0.0.1:${port}/status`);
    return {
      downloads: home,
      startBrowser: () => new Builder().usingServer(`http://127.0.0.1:${port}`).forBrowser('MiniBrowser').build(),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The number of the display that Xvfb has taken; rejects when it ends without one. */
async function displayOf(monitor: ChildProcess): Promise<string> {
  const ended = once(monitor, 'exit').then(() => {
    throw new Error('Xvfb does not start.');
  });
  const [number] = await Promise.race([once(monitor.stdio[3] as NodeJS.ReadableStream, 'data'), ended]);
  return String(number).trim();
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const hasEnded = once(child, 'exit');
  child.kill('SIGTERM');
  await hasEnded;
}
