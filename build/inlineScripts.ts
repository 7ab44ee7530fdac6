import { minifySync } from 'vite';

/**
 * The page with its inline scripts as small as Vite makes those in files: it leaves them as they are written, comments
 * and all. Throws when the page has none, or one that is no script.
 */
export function withSmallScripts(page: string): string {
  const pattern = /<script>([\s\S]*?)<\/script>/g;
  if (page.search(pattern) < 0) throw new Error('index.html holds no inline <script>, so none could be made smaller.');
  return page.replaceAll(pattern, (_script, content: string) => `<script>${smaller(content)}</script>`);
}

function smaller(script: string): string {
  const { code, errors } = minifySync('inline.js', script, { module: false });
  if (errors.length > 0) throw new Error(`An inline <script> of index.html is none: ${errors[0]?.message}`);
  return code.trim();
}
