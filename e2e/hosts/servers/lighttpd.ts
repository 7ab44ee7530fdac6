import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Commands } from './runServer.ts';

/** The line that a printed configuration names for the top of the server's, to the letter. */
export function modulesOf(printed: string): string {
  return /^# (server\.modules .*)$/m.exec(printed)?.[1] ?? '';
}

/** Writes a configuration of lighttpd with these lines. A signal has it read that again. */
export function writeLighttpd(place: string, lines: string): Commands {
  const file = join(place, 'lighttpd.conf');
  writeFileSync(file, `${lines}\n`);
  return { start: ['-D', '-f', file], reload: 'SIGUSR1' };
}
