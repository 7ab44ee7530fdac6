import { error, type WebDriver } from 'selenium-webdriver';

/** How long a page may take, in milliseconds. */
const patience = 20_000;

/** What WebDriver says of an element that has gone, or is not ready, in a page that is about to change. */
const changes = [
  error.ElementClickInterceptedError,
  error.ElementNotInteractableError,
  error.NoSuchElementError,
  error.StaleElementReferenceError,
];

/**
 * What `look` gives, once it gives something and the page does not change under it. Rejects after twenty seconds, with
 * `what` did not come true, and at once with everything that is not the page's doing.
 */
export async function until<Result>(
  browser: WebDriver,
  what: string,
  look: () => Promise<Result | undefined>,
): Promise<Result> {
  const seen = await browser.wait(
    async () => {
      try {
        const result = await look();
        // A result that counts as false is one too.
        return result === undefined ? undefined : { result };
      } catch (cause) {
        if (isChanging(cause)) return undefined;
        throw cause;
      }
    },
    patience,
    `It did not come true that ${what}.`,
  );
  return (seen as { result: Result }).result;
}

function isChanging(cause: unknown): boolean {
  if (changes.some((kind) => cause instanceof kind)) return true;
  // Of an element in a page that has just been left, this driver says nothing at all.
  return cause instanceof error.WebDriverError && cause.message === '';
}
