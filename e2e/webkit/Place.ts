import { By, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { until } from './until.ts';

/** Where elements of a role are looked for. Whether one has it, and what it is called, the browser says. */
const selectors = {
  button: 'button',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  complementary: 'aside',
  dialog: 'dialog',
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
  listitem: 'li',
  progressbar: 'progress',
  region: 'section',
  searchbox: 'input[type=search]',
};

export type Role = keyof typeof selectors;

/**
 * Something that a person can name: by its role, and by its accessible name as WebKitGTK computes both. It is looked for
 * each time anew. What is done with it waits until it is there, and rejects when it does not come, or is there twice.
 */
export class Place {
  readonly #front: () => Promise<WebDriver>;
  readonly #role: Role;
  readonly #name: string | RegExp | undefined;
  readonly #within: Place | undefined;

  /** `front` gives the browser with this place's tab in front. Without a name every element of the role is meant. */
  constructor(front: () => Promise<WebDriver>, role: Role, name?: string | RegExp, within?: Place) {
    this.#front = front;
    this.#role = role;
    this.#name = name;
    this.#within = within;
  }

  /** A place inside this one. */
  place(role: Role, name?: string | RegExp): Place {
    return new Place(this.#front, role, name, this);
  }

  async count(): Promise<number> {
    return until(await this.#front(), `${this} can be counted`, async () => (await this.#find()).length);
  }

  /** What can be read in it; of several, one below the other; nothing where it is not there. */
  async text(): Promise<string> {
    return until(await this.#front(), `${this} can be read`, async () => {
      const texts: string[] = [];
      for (const element of await this.#find()) texts.push(await element.getText());
      return texts.join('\n');
    });
  }

  /** The names of all that are there, from top to bottom. */
  async names(): Promise<readonly string[]> {
    return until(await this.#front(), `${this} have names`, async () => {
      const names: string[] = [];
      for (const element of await this.#find()) names.push(await element.getAccessibleName());
      return names;
    });
  }

  async value(): Promise<string> {
    return this.#with('has a value', async (element) => element.getProperty('value'));
  }

  async isFocused(): Promise<boolean> {
    const browser = await this.#front();
    return this.#with('may have the focus', async (element) =>
      browser.executeScript<boolean>('return arguments[0] === document.activeElement', element),
    );
  }

  async press(): Promise<void> {
    await this.#with('can be pressed', (element) => element.click());
  }

  /** Types words in place of what stands there. */
  async fill(words: string): Promise<void> {
    await this.#with('can be typed into', async (element) => {
      await element.sendKeys(Key.chord(Key.CONTROL, 'a'));
      // Typed with the same command, they would be typed with the control key held down.
      await element.sendKeys(words);
    });
  }

  /** Chooses what is called so in a menu. */
  async choose(option: string): Promise<void> {
    await this.#with(`offers “${option}”`, async (element) =>
      element.findElement(By.xpath(`.//option[normalize-space() = "${option}"]`)).click(),
    );
  }

  toString(): string {
    return `${this.#role} “${this.#name ?? ''}”`;
  }

  /** Does something with the only element that is meant, once it is there. */
  async #with<Result>(what: string, use: (element: WebElement) => Promise<Result>): Promise<Result> {
    const { result } = await until(await this.#front(), `${this} ${what}`, async () => {
      const [element, ...others] = await this.#find();
      if (others.length > 0) throw new Error(`${this} is there ${others.length + 1} times.`);
      return element && { result: await use(element) };
    });
    return result;
  }

  async #find(): Promise<readonly WebElement[]> {
    const roots = this.#within ? await this.#within.#find() : [await this.#front()];
    const found: WebElement[] = [];
    for (const root of roots) {
      for (const element of await root.findElements(By.css(selectors[this.#role]))) {
        if (await this.#isMeant(element)) found.push(element);
      }
    }
    return found;
  }

  async #isMeant(element: WebElement): Promise<boolean> {
    if (this.#name !== undefined) {
      const name = await element.getAccessibleName();
      if (typeof this.#name === 'string' ? name !== this.#name : !this.#name.test(name)) return false;
    }
    // WebKit calls a menu by what opens it.
    const role = this.#role === 'combobox' ? 'button' : this.#role;
    return (await element.getAriaRole()) === role && (await element.isDisplayed());
  }
}
