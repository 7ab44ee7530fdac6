import type { Page } from '@playwright/test';

/**
 * Installs a translator as browsers have one, for every page that this tab opens from now on: it puts two `<font>` elements in the place of each text node, also of
 * those that come or change later, and holds to `translate="no"`. `moves`: it also takes the parts of a sentence out of
 * their element, as one that orders them for another language does. What it has translated begins with a zero-width
 * space, which nobody sees and Playwright's locators pass over.
 */
export async function installTranslator(page: Page, moves: boolean): Promise<void> {
  await page.addInitScript(translate, moves);
}

/** Turns such a translator on in the page that is shown, as a person does who cannot read it. */
export async function startTranslator(page: Page, moves: boolean): Promise<void> {
  await page.evaluate(translate, moves);
}

/** What can be read on the page now, without the translator's marks and what no two pages have alike. */
export async function wordsOn(page: Page): Promise<string> {
  const words = await page.evaluate(() => document.body.innerText);
  return words
    .replaceAll('\u200b', '')
    .replaceAll(/\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/g, 'ID')
    .replaceAll(/\b\d\d:\d\d(:\d\d)?\b/g, 'TIME')
    .replaceAll(/(?<=localhost:)\d+/g, 'PORT')
    .replaceAll(/^ +/gm, '');
}

/** The words in the page's body that the translator has not been given. */
export async function untranslatedOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = text.nodeValue ?? '';
      if (!/\S/.test(words) || words.startsWith('\u200b')) continue;
      if (!text.parentElement?.closest('[translate=no], script, style, noscript')) found.push(words);
    }
    return found;
  });
}

/** Runs in the page. */
function translate(moves: boolean): void {
  const inline = 'a, bdi, code, font, span, strong';
  const mayReplace = ({ data, parentElement }: Text) =>
    /^\s*[^\s\u200b]/.test(data) && parentElement && !parentElement.closest('[translate=no], script, style, noscript');
  const replace = (text: Text) => {
    const sentence = text.parentElement?.closest(`:not(${inline})`);
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.dir = 'auto';
    inner.textContent = `\u200b${text.data}`;
    outer.append(inner);
    text.replaceWith(outer);
    if (moves && sentence && !sentence.matches('option')) move(sentence);
  };
  const move = (sentence: Element) => {
    if (sentence.querySelector(`:scope > :not(${inline})`)) return;
    const around = document.createElement('font');
    // The layout, and with it the lines that are compared, stays as it is.
    around.style.display = 'contents';
    around.append(...sentence.childNodes);
    sentence.append(around);
  };
  const replaceAll = (node: Node) => {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const found: Node[] = [];
    for (let text: Node | null = texts.currentNode; text; text = texts.nextNode()) found.push(text);
    for (const text of found) if (text instanceof Text && mayReplace(text)) replace(text);
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Text) replaceAll(target);
      for (const node of addedNodes) if (node.isConnected) replaceAll(node);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
  replaceAll(document);
}
