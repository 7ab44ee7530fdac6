import { By, type WebDriver } from 'selenium-webdriver';
import { Place, type Role } from './Place.ts';
import { until } from './until.ts';

/** A window of WebKitGTK with one page. A tab of one window would not do: of these MiniBrowser shows none to its page. */
export class Tab {
  readonly #browser: WebDriver;
  readonly #handle: string;

  constructor(browser: WebDriver, handle: string) {
    this.#browser = browser;
    this.#handle = handle;
  }

  /** What a person can name on the page. */
  place(role: Role, name?: string | RegExp): Place {
    return new Place(() => this.front(), role, name);
  }

  /** The browser, with this window in front. */
  async front(): Promise<WebDriver> {
    await this.#browser.switchTo().window(this.#handle);
    return this.#browser;
  }

  async open(address: string): Promise<void> {
    await (await this.front()).get(address);
    await this.watch();
  }

  /** From here on, until the page is left, the page keeps what goes wrong in it: see `troubles`. */
  async watch(): Promise<void> {
    await this.run(() => {
      const page = window as { troubles?: string[] };
      if (page.troubles) return;
      const troubles: string[] = [];
      page.troubles = troubles;
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        troubles.push(`${effectiveDirective} forbids ${blockedURI}`);
      });
      addEventListener('error', ({ message }) => troubles.push(`uncaught: ${message}`));
      addEventListener('unhandledrejection', ({ reason }) => troubles.push(`uncaught: ${reason}`));
    });
  }

  /** Broken policies, and errors that nobody caught, since `watch`. Nothing can listen before a page's own script has run. */
  troubles(): Promise<readonly string[]> {
    return this.run(() => (window as { troubles?: string[] }).troubles ?? []);
  }

  async reload(): Promise<void> {
    await (await this.front()).navigate().refresh();
  }

  async goBack(): Promise<void> {
    await (await this.front()).navigate().back();
  }

  async goForward(): Promise<void> {
    await (await this.front()).navigate().forward();
  }

  async close(): Promise<void> {
    await (await this.front()).close();
  }

  async address(): Promise<string> {
    return (await this.front()).getCurrentUrl();
  }

  async title(): Promise<string> {
    return (await this.front()).getTitle();
  }

  /** Everything that can be read on the page. */
  async text(): Promise<string> {
    const browser = await this.front();
    return until(browser, 'the page can be read', () => browser.findElement(By.css('body')).getText());
  }

  /** Runs a function in the page and gives what it resolves to. The function knows nothing of the test but its arguments. */
  async run<Args extends readonly unknown[], Result>(
    script: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return (await this.front()).executeScript<Result>(script, ...args);
  }
}
