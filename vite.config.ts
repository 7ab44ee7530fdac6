import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type PluginOption } from 'vite';
import babel from 'vite-plugin-babel';
import svgr from 'vite-plugin-svgr';
import { notices } from './build/bill/notices.ts';
import { earlyConnections } from './build/earlyConnections.ts';
import { drawing, isOfFirstLoad, starting } from './build/firstLoad/chunks.ts';
import { compressFirstLoad } from './build/firstLoad/compressFirstLoad.ts';
import { withDrawing } from './build/firstLoad/withDrawing.ts';
import { firstPaint } from './build/firstPaint.ts';
import { inlineEnglish } from './build/inlineEnglish.ts';
import { dropMsalLogs } from './build/packages/dropMsalLogs.ts';
import { stubUnusedMsal } from './build/packages/stubUnusedMsal.ts';
import { stubUnusedQueries } from './build/packages/stubUnusedQueries.ts';
import { versionOf } from './build/versionOf.ts';
import { americanWords } from './build/words/americanWords.ts';
import { catalogues, shortIds } from './build/words/catalogues.ts';
import { keepTogether } from './build/words/keepTogether.ts';
import { finishPage } from './build/written/finishPage.ts';
import { listFiles } from './build/written/listFiles.ts';
import { precompress } from './build/written/precompress.ts';
import { writeHostFiles, writeHostFilesBeside } from './build/written/writeHostFiles.ts';
import { pageAddress, placeAt } from './hosting/place/pageAddress.ts';
import packageJson from './package.json' with { type: 'json' };
import { clouds } from './src/config/clouds.ts';

const englishCatalogues = ['./src/i18n/locales/en.po', './src/helpdesk/locales/en.po'].map(
  (file) => new URL(file, import.meta.url),
);
const shorten = shortIds(englishCatalogues);
// The version that a support bundle names while the app is developed; a build's is with its commit, and in the page.
process.env['VITE_APP_VERSION'] = packageJson.version;

/** What the app's own code needs, wherever it runs. `finish`: what a build makes of the words that people see. */
const forTheCode = (finish?: (words: string) => string): PluginOption[] => [
  // The macros of Lingui: a message becomes its id, by which the catalogues in src/i18n/locales/ know it, and English.
  babel({
    include: /\/src\/.*\.tsx?$/,
    babelConfig: {
      plugins: [
        ['@lingui/babel-plugin-lingui-macro', { stripMessageField: false }],
        [inlineEnglish, { shorten, finish }],
      ],
      parserOpts: { plugins: ['typescript', 'jsx'] },
    },
  }),
  catalogues(shorten, finish),
  americanWords(englishCatalogues, shorten, finish),
  react(),
  svgr({
    svgrOptions: {
      // Icons are ornaments beside words, in the colour of the words.
      svgProps: { 'aria-hidden': 'true', focusable: 'false', fill: 'currentColor' },
      replaceAttrValues: { '#212121': 'currentColor' },
    },
  }),
];

/** Where the page will be, if somebody has said so. The stand-in tenant's build is at localhost. */
function placeOf(mode: string) {
  const address = ['production', wholeMsal].includes(mode) ? pageAddress(import.meta.dirname) : undefined;
  return address && placeAt(address);
}

/** The mode that leaves nothing out of MSAL, to compare with. The tests try such a build with WHOLE_MSAL=1. */
const wholeMsal = 'whole-msal';
const isWhole = (mode: string) => mode === wholeMsal || process.env['WHOLE_MSAL'] !== undefined;

/** The stand-in tenant takes ports that are free. */
const onLocalhost = (headers: string) =>
  headers.replace(clouds.global.login, 'http://localhost:*').replace(` ${clouds.global.graph}`, '');

/**
 * `vite build` makes the production `dist/`; with `--mode whole-msal` nothing is left out of MSAL. `--mode embedded` makes
 * `dist-embedded/`, the same app that may also talk to the stand-in tenant on localhost; nothing of that branch is left in
 * the production build.
 */
export default defineConfig(({ mode, command }) => ({
  // Relative addresses: any folder of any static host will do.
  base: './',
  plugins: [
    ...forTheCode(command === 'build' ? keepTogether : undefined),
    ...(isWhole(mode) ? [] : [stubUnusedMsal(), dropMsalLogs()]),
    stubUnusedQueries(),
    firstPaint(() => forTheCode(keepTogether)),
    earlyConnections(),
    withDrawing(),
    compressFirstLoad(),
    notices(isWhole(mode)),
    // The last ones work on what has been written, in this order.
    finishPage(
      versionOf(import.meta.dirname, packageJson.version),
      placeOf(mode),
      mode === 'embedded' ? onLocalhost : undefined,
    ),
    writeHostFiles(placeOf(mode)),
    ...(mode === 'embedded' ? [] : [writeHostFilesBeside(placeOf(mode))]),
    precompress(),
    listFiles(),
  ],
  css: {
    modules: {
      // Files have names of their own, so a hash would only be bytes that nothing compresses.
      generateScopedName: (name, file) => `${basename(file, '.module.css')}_${name}`,
    },
  },
  build: {
    target: 'baseline-widely-available',
    outDir: mode === 'embedded' ? 'dist-embedded' : 'dist',
    emptyOutDir: true,
    // A data: URL would need a hole in the content security policy.
    assetsInlineLimit: 0,
    // What the page names itself is there before any later part.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, files) => files.filter((file) => !isOfFirstLoad(file)),
    },
    // The page holds the looks of the first load only; Vite waits for those of a chunk before the chunk is there.
    cssCodeSplit: true,
    // Two scripts for the first load, which come at the same time: the one that begins has the list under way while the one
    // that draws is still coming, or being read. More would be larger, for what two scripts say alike is compressed in one
    // only. Another one for what several later parts share: a file of its own for each would be one more request, and one
    // more name in the first load.
    rolldownOptions: {
      // How long plugins take is of no use to who sets the page up.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [{ name: starting, tags: ['$initial'] }, drawing, { name: 'shared', minShareCount: 2 }],
        },
        // Each chunk's hash stands in the first load, where nothing compresses it: 36 bits tell two builds apart.
        chunkFileNames: 'assets/[name]-[hash:6].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
      },
    },
    // React, MSAL and react-query by themselves are larger than Vite's default of 500 kB.
    chunkSizeWarningLimit: 700,
  },
}));
