import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { afterWrite } from './afterWrite.ts';

const links = / *<link\b[^>]*\brel="stylesheet"[^>]*\bhref="\.\/([^"]+)"[^>]*>/g;

/** The page with its style sheets in it, in place of the links to them. */
export function withStyles(page: string, read: (file: string) => string): string {
  return page.replaceAll(links, (_link, file: string) => `    <style>${read(file).trim()}</style>`);
}

/** Puts the styles into the page: it can then be painted when nothing else has come yet. */
export function inlineStyles(): Plugin {
  return afterWrite('inline-styles', (folder) => {
    const file = join(folder, 'index.html');
    const page = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      withStyles(page, (name) => readFileSync(join(folder, name), 'utf8')),
    );
    for (const [, name = ''] of page.matchAll(links)) rmSync(join(folder, name));
  });
}
