import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { onceWritten } from './onceWritten.ts';

const links = / *<link\b[^>]*\brel="stylesheet"[^>]*\bhref="\.\/([^"]+)"[^>]*>/g;

/** The page with its style sheets in it, in place of the links to them. */
export function withStyles(page: string, read: (file: string) => string): string {
  return page.replaceAll(links, (_link, file: string) => `    <style>${read(file).trim()}</style>`);
}

/**
 * Puts the styles of the first load into the page: it can then be painted when nothing else has come yet. Throws when a
 * chunk would load one of them again: that is one which is imported by a chunk other than the first, and not by it.
 */
export function inlineStyles(): Plugin {
  return onceWritten('inline-styles', (folder) => {
    const file = join(folder, 'index.html');
    const page = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      withStyles(page, (name) => readFileSync(join(folder, name), 'utf8')),
    );
    const names = [...page.matchAll(links)].map(([, name = '']) => name);
    for (const name of names) rmSync(join(folder, name));
    for (const chunk of readdirSync(join(folder, 'assets'))) {
      const text = chunk.endsWith('.js') ? readFileSync(join(folder, 'assets', chunk), 'utf8') : '';
      const again = names.find((name) => text.includes(basename(name)));
      if (again) throw new Error(`${chunk} loads ${again}, which is in the page: import from the first load instead.`);
    }
  });
}
