import type { Plugin, Rolldown } from 'vite';
import { drawing } from './chunks.ts';

/**
 * A Vite plugin that has the page ask for its two scripts at once, the one that begins and the one that draws, and puts the
 * looks of both into one style sheet: Vite would ask for the second script, and for its looks, when the first has run. The
 * build fails where there are not two scripts with a style sheet each.
 */
export function withDrawing(): Plugin {
  return {
    name: 'with-drawing',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (page, { bundle = {}, chunk }) => {
        const script = /<script type="module"[^>]*><\/script>/.exec(page)?.[0];
        const drawn = Object.values(bundle).find(isDrawing);
        const [first, second] = [takeStyles(chunk, bundle), takeStyles(drawn, bundle)];
        if (!script || !drawn || !first || !second) {
          throw new Error('The page has not two scripts with a style sheet each.');
        }
        first.source = `${String(first.source).trim()}${second.source}`;
        delete bundle[second.fileName];
        const preload = `<link rel="modulepreload" crossorigin href="./${drawn.fileName}">`;
        return page.replace(script, () => `${script}${preload}`);
      },
    },
  };
}

function isDrawing(output: Rolldown.OutputAsset | Rolldown.OutputChunk): output is Rolldown.OutputChunk {
  return output.type === 'chunk' && output.name === drawing.name;
}

/** A chunk's one style sheet. What is loaded later does not ask for it any more, for it is in the page. */
function takeStyles(
  chunk: Rolldown.OutputChunk | undefined,
  bundle: Rolldown.OutputBundle,
): Rolldown.OutputAsset | undefined {
  const files = chunk?.viteMetadata?.importedCss ?? new Set<string>();
  const [file = '', ...more] = files;
  const asset = bundle[file];
  if (asset?.type !== 'asset' || more.length > 0) return undefined;
  files.clear();
  return asset;
}
