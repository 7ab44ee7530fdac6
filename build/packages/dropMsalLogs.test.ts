import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dropMsalLogs, withoutLogs } from './dropMsalLogs.ts';

const without = (source: string) => withoutLogs(source, 'a.mjs').code;

test.each([
  ['this.logger.verbose("0udvtt", this.correlationId);', ';'],
  ['logger.tracePii("028ef8 " + JSON.stringify(e), id);', ';'],
  ['this.config.logger?.info("1abcde");', ';'],
  ['if (a) logger.error("1abcde"); else b();', 'if (a) ; else b();'],
  ['() => { logger.warning("1abcde", keys.getKeys().toString()); return 1; };', '() => { ; return 1; };'],
])('%s goes', (source, left) => expect(without(source)).toBe(left));

test.each([
  ['what has an effect besides', 'logger.info(next());'],
  ['what counts', 'logger.info(count++);'],
  ['what is waited for', 'async () => { logger.info(await next); };'],
  ['a result that is used', 'const x = logger.info("1abcde");'],
  ['another method', 'logger.clone("a", "b");'],
  ['another thing', 'catalogger2.info("1abcde");'],
  ['what only says so', '"this.logger.info(1);";'],
])('%s stays', (_, source) => expect(without(source)).toBe(source));

test('what stands after a log in the same arguments is judged for itself', () => {
  expect(without('a(() => { logger.info("1"); run(); });')).toBe('a(() => { ; run(); });');
});

test('of MSAL’s own files hardly a log is left, and each of them is still a module', () => {
  const files = ['msal-browser/dist', 'msal-common/dist-browser'].flatMap((folder) =>
    readdirSync(`node_modules/@azure/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => `node_modules/@azure/${folder}/${file}`),
  );
  let [count, left] = [0, 0];
  for (const file of files) {
    const result = withoutLogs(readFileSync(file, 'utf8'), file);
    count += result.count;
    // What could not be read any more would throw here.
    expect(withoutLogs(result.code, file).count).toBe(0);
    left += result.code.match(/logger\??\s*\.(?:trace|verbose|info|warning|error)(?:Pii)?\(/gi)?.length ?? 0;
  }
  expect(count).toBeGreaterThan(500);
  expect(left).toBeLessThan(count / 20);
});

test('a build that finds no log fails', () => {
  const { buildEnd } = dropMsalLogs() as { buildEnd: (error?: Error) => void };
  expect(() => buildEnd()).toThrow('dropMsalLogs');
  expect(() => buildEnd(new Error('another reason'))).not.toThrow();
});
