import { fileURLToPath } from 'node:url';

const relay = fileURLToPath(new URL('firefoxRelay.mjs', import.meta.url));

/** How a stock Firefox is started: by the relay, which is told the program. */
export function firefoxOptions(program: string) {
  return { executablePath: relay, env: { ...process.env, FIREFOX_PATH: program } };
}
