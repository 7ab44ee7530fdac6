import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type PluginOption, type ResolvedConfig } from 'vite';
import { withFirstPaint } from './firstPaintMarkup.ts';

/**
 * A Vite plugin that puts what `src/app/FirstPaint.tsx` renders into `index.html`: the first screen then needs no
 * script, and its words and looks stand in one place. `plugins` makes the plugins that the app's own code needs. Throws
 * where the page has no place for the first paint.
 */
export function firstPaint(plugins: () => PluginOption[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'first-paint',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (page) => withFirstPaint(page, await render(config, plugins())),
    },
  };
}

async function render({ root, mode, css }: ResolvedConfig, plugins: PluginOption[]): Promise<string> {
  // Among the packages, so that the rendered code finds them.
  const folder = mkdtempSync(join(root, 'node_modules/.first-paint-'));
  try {
    await build({
      configFile: false,
      root,
      mode,
      logLevel: 'error',
      plugins,
      css: { modules: css.modules ?? {} },
      publicDir: false,
      build: { ssr: 'build/renderFirstPaint.tsx', outDir: folder },
    });
    const { renderFirstPaint } = await import(pathToFileURL(join(folder, 'renderFirstPaint.js')).href);
    return renderFirstPaint();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
