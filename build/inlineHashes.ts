import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { afterWrite } from './afterWrite.ts';

const contents = {
  'script-src': /<script>([\s\S]*?)<\/script>/g,
  'style-src': /<style>([\s\S]*?)<\/style>/g,
} as const;

/** A text that holds a content security policy, with the hashes of what stands in the page: https://www.w3.org/TR/CSP3/ */
export function withInlineHashes(text: string, page: string): string {
  let result = text;
  for (const [directive, pattern] of Object.entries(contents)) {
    const hashes = [...page.matchAll(pattern)].map(([, content = '']) => ` '${hashOf(content)}'`).join('');
    result = result.replaceAll(`${directive} 'self'`, `${directive} 'self'${hashes}`);
  }
  return result;
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** Admits the page's own script and styles in the built headers: those of this build, and no others. */
export function inlineHashes(): Plugin {
  return afterWrite('inline-hashes', (folder) => {
    const file = join(folder, 'staticwebapp.config.json');
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    writeFileSync(file, withInlineHashes(readFileSync(file, 'utf8'), page));
  });
}
