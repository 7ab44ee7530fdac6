import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type PluginOption, type ResolvedConfig } from 'vite';

const place = '<!-- first paint -->';

/**
 * Puts what `src/app/FirstPaint.tsx` renders into `index.html`: the first screen needs no script, and its words and
 * looks stand in one place. `plugins` makes those that the app's code needs. Throws where the page has no place for it.
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
      async handler(page) {
        if (!page.includes(place)) throw new Error(`index.html has no ${place}`);
        return page.replace(place, await render(config, plugins()));
      },
    },
  };
}

async function render({ root, mode, css }: ResolvedConfig, plugins: PluginOption[]): Promise<string> {
  // Among the packages, so that it finds them.
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
