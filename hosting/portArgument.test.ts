import { expect, test } from 'vitest';
import { isBadPort, portArgument } from './portArgument.ts';

test.each(['2', '4173', '65533'])('%s is a port for three servers', (text) => {
  expect(portArgument(text, 1, 3)).toBe(Number(text));
});

test.each(['', 'x', '0', '65534', '-5', '4173.5', '1e3', ' 80'])('"%s" is none', (text) => {
  expect(() => portArgument(text, 1, 3)).toThrow(`--port takes a number from 1 to 65533, not "${text}".`);
});

test.each([
  ['6000', 'Browsers load no page from port 6000. --port 6000 takes it and others, 6000 to 6002.'],
  ['4188', 'Browsers load no page from port 4190. --port 4188 takes it and others, 4188 to 4190.'],
])('three ports from %s on are refused, with a way out', (text, message) => {
  expect(() => portArgument(text, 1, 3)).toThrow(`${message} Choose another, such as 5000.`);
});

test('of one server only its own port counts, and 0 asks for a free one where that is allowed', () => {
  expect(portArgument('4189', 0, 1)).toBe(4189);
  expect(portArgument('0', 0, 1)).toBe(0);
  expect(() => portArgument('6697', 0, 1)).toThrow(/^Browsers load no page from port 6697\. Choose another/);
});

test('the platform’s own fetch refuses each of them', async () => {
  const bad = Array.from({ length: 65_535 }, (_, index) => index + 1).filter(isBadPort);
  expect(bad).toHaveLength(82);
  for (const port of bad) {
    await expect(fetch(`http://localhost:${port}/`)).rejects.toMatchObject({ cause: { message: 'bad port' } });
  }
});
