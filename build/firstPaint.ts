import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type PluginOption, type ResolvedConfig } from 'vite';
import { withFirstPaint } from './firstPaintMarkup.ts';

/** What `renderFirstPaint.tsx` renders. */
interface Rendered {
  readonly markup: string;
  readonly notLoaded: string;
}

/**
 * A Vite plugin that puts what `src/app/FirstPaint.tsx` renders into `index.html`: the first screen then needs no
 * script, and its words and looks stand in one place. Beside it comes `not-loaded.json`, which the page reads when it has
 * no script. `plugins` makes the plugins that the app's own code needs. Throws where the page has no place for the first
 * paint.
 */
export function firstPaint(plugins: () => PluginOption[]): Plugin {
  let config: ResolvedConfig;
  let rendered: Promise<Rendered>;
  return {
    name: 'first-paint',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved;
    },
    buildStart() {
      rendered = render(config, plugins());
      // It is waited for below.
      rendered.catch(() => undefined);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (page) => withFirstPaint(page, (await rendered).markup),
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'not-loaded.json', source: (await rendered).notLoaded });
    },
  };
}

async function render({ root, mode, css }: ResolvedConfig, plugins: PluginOption[]): Promise<Rendered> {
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
    const { renderFirstPaint, renderNotLoaded } = await import(pathToFileURL(join(folder, 'renderFirstPaint.js')).href);
    return { markup: renderFirstPaint(), notLoaded: await renderNotLoaded() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
