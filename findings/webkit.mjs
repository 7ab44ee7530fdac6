// Starts WebKitGTK's browser by its driver, on a screen of its own: Debian's packages webkit2gtk-driver and xvfb.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Builder } from 'selenium-webdriver';

const port = 10_000 + (process.pid % 20_000);

/** The browser, and how to end it and all that was started for it. */
export async function startWebKit() {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1000x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = await once(screen.stdio[3], 'data');
  const env = { ...process.env, DISPLAY: `:${String(display).trim()}` };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  const server = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${server}/status`).catch(() => undefined))) await new Promise((next) => setTimeout(next, 100));
  const browser = await new Builder().usingServer(server).forBrowser('MiniBrowser').build();
  const stop = async () => {
    await browser.quit();
    driver.kill();
    screen.kill();
  };
  return { browser, stop };
}
