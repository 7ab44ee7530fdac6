/**
 * Ports that browsers load nothing from, whatever listens there: https://fetch.spec.whatwg.org/#bad-port. In the order of
 * the standard; without 0, by which a program asks for a free one.
 */
const badPorts: ReadonlySet<number> = new Set([
  ...[1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109],
  ...[110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530],
  ...[531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190],
  ...[5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080],
]);

/** Whether browsers load nothing from a port. */
export function isBadPort(port: number): boolean {
  return badPorts.has(port);
}

/**
 * Reads `--port`: the first of so many ports in a row, from `lowest` on. Throws an Error whose message says what is wrong
 * with it.
 */
export function portArgument(text: string, lowest: number, inARow: number): number {
  const highest = 65_536 - inARow;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < lowest || port > highest) {
    throw new Error(`--port takes a number from ${lowest} to ${highest}, not "${text}".`);
  }
  const refused = Array.from({ length: inARow }, (_, index) => port + index).find(isBadPort);
  if (refused === undefined) return port;
  const taken = inARow === 1 ? '' : ` --port ${port} takes it and others, ${port} to ${port + inARow - 1}.`;
  throw new Error(`Browsers load no page from port ${refused}.${taken} Choose another, such as 5000.`);
}
