import { i18n, type Messages } from '@lingui/core';

type Message = Messages[string];

/** All that the app says, in English. */
const english = Object.assign(
  {},
  ...Object.values(import.meta.glob<Messages>('../**/locales/en.po', { eager: true, import: 'messages' })),
) as Messages;

/** How much longer than English the pseudo-language is. The longest of the real ones stay below that on average. */
const growth = 0.4;
const accented: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter, index) => [
    letter,
    Array.from('àƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ')[index] ?? letter,
  ]),
);

/**
 * Turns the page to a language for tests: English in accented letters between brackets, longer by {@link growth}. Text
 * without accents is then text that no catalogue holds, and a missing bracket is text that is cut off.
 */
export function activatePseudoLanguage(): void {
  const messages = Object.fromEntries(Object.entries(english).map(([id, message]) => [id, bracket(message)]));
  i18n.loadAndActivate({ locale: i18n.locale, locales: i18n.locales ?? i18n.locale, messages });
}

function bracket(message: Message): Message {
  const tokens = typeof message === 'string' ? [message] : message;
  return ['[', ...tokens.map(accent), `${padding(lengthOf(tokens) * growth)}]`] as Message;
}

/** As much text as is asked for, in words that a line can be broken between. */
function padding(length: number): string {
  return '~~~~~ '.repeat(length).slice(0, Math.ceil(length));
}

/** A token is text, or a placeholder: its name, and for a plural the tokens of each form. */
function accent(token: unknown): unknown {
  if (typeof token === 'string') return accentText(token);
  if (!Array.isArray(token)) return token;
  const [name, kind, forms] = token as readonly unknown[];
  if (typeof forms !== 'object' || forms === null) return token;
  return [name, kind, Object.fromEntries(Object.entries(forms).map(([form, value]) => [form, accentForm(value)]))];
}

function accentForm(form: unknown): unknown {
  return Array.isArray(form) ? form.map(accent) : accent(form);
}

/** Tags such as `<0>` and the plural's `#` stay as they are. */
function accentText(text: string): string {
  return text.replace(/<[^>]*>|[a-zA-Z]/g, (part) => accented[part] ?? part);
}

function lengthOf(tokens: unknown): number {
  if (typeof tokens === 'string') return tokens.length;
  if (!Array.isArray(tokens)) return 0;
  return tokens.reduce(
    (sum: number, token) => sum + (Array.isArray(token) ? lengthOf(token[2]?.other) : lengthOf(token)),
    0,
  );
}
