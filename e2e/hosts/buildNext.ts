import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** Builds the app as its next version may be, into a folder: with another script, and in the page others, and other styles. */
export async function buildNext(folder: string): Promise<void> {
  await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    mode: 'production',
    logLevel: 'warn',
    plugins: [nextVersion],
    build: { outDir: folder, emptyOutDir: true },
  });
}

const nextVersion: Plugin = {
  name: 'next-version',
  enforce: 'pre',
  transformIndexHtml: {
    order: 'pre',
    handler: (page) => page.replace('<script>', "<script>document.documentElement.dataset['page'] = 'next';"),
  },
  transform: (code, id) => {
    if (id.endsWith('/src/main.ts')) return `${code}\ndocument.documentElement.dataset['version'] = 'next';\n`;
    return id.endsWith('.css') && !id.endsWith('.module.css')
      ? `${code}\n[data-version='next'] { caret-color: auto; }\n`
      : undefined;
  },
};
