import react from '@vitejs/plugin-react';
import { builtinModules } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './own-node.mjs';

/** What decides how anything is built: a change here makes every target stale. */
const RECIPE = [
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'build/targets.mjs',
  'build/build.mjs',
];
const BACKEND = ['shared', 'db', 'backend', 'disk', 'shell'];

/** Chromium of Electron 45; Chrome and Edge of the same age run the loopback shell. */
const WINDOW_BROWSER = 'chrome150';

/** How long each plugin took is no warning. */
const QUIET = { pluginTimings: false };

/** What others wrote may be handed on with their licences: those of all that a bundle holds. */
const license = { fileName: 'licenses.md' };

const common = { configFile: false, logLevel: 'warn', root, publicDir: false };

/**
 * Found at run time: Node's own modules, Electron, and the one package that lies beside the bundle
 * because it is a native binary.
 */
const external = ['electron', /^node:/, ...builtinModules, /^better-sqlite3(\/|$)/];

const FONTS = 'node_modules/@expo-google-fonts/source-sans-3';
/** The faces that PDF files are set in (backend/writers/pdf/fonts.ts). */
const FACES = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'];

/** Lays the typefaces beside the program, with their licence. */
const fonts = {
  name: 'fonts',
  generateBundle() {
    const emit = (file, fileName) =>
      this.emitFile({
        type: 'asset',
        fileName: `fonts/${fileName}`,
        source: readFileSync(path.join(root, FONTS, file)),
      });
    for (const face of FACES) emit(`${face}/SourceSans3_${face}.ttf`, `SourceSans3_${face}.ttf`);
    emit('LICENSE_FONT', 'OFL.txt');
  },
};

/** Style sheets are no modules, so the licences of the window's typefaces are laid beside it here. */
const typefaceLicences = {
  name: 'typeface-licences',
  generateBundle() {
    for (const face of ['literata', 'source-sans-3'])
      this.emitFile({
        type: 'asset',
        fileName: `licenses/${face}.txt`,
        source: readFileSync(path.join(root, `node_modules/@fontsource-variable/${face}/LICENSE`)),
      });
  },
};

const forNode = (input, output, plugins = []) => ({
  ...common,
  plugins,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node24',
    minify: false,
    license,
    emptyOutDir: true,
    rolldownOptions: { input, external, output, checks: QUIET },
  },
});

/** Everything beside everything else, so that `new URL('./worker.js', import.meta.url)` holds. */
const esm = { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' };

const withWorkers = (input) => ({
  ...input,
  worker: 'backend/readers/worker.ts',
  'thinking-worker': 'backend/thinking/thinking-worker.ts',
  'lock-worker': 'backend/lock/lock-worker.ts',
});

/** @returns the four bundles: name, what it is built from, where it goes, its Vite settings. */
export const targets = () => [
  {
    name: 'electron',
    inputs: [...RECIPE, ...BACKEND, 'electron'],
    outDir: 'out/electron',
    config: forNode(withWorkers({ main: 'electron/main.ts' }), esm, [fonts]),
  },
  {
    name: 'preload',
    inputs: [...RECIPE, 'electron/preload', 'shared/contract'],
    outDir: 'out/preload',
    // A sandboxed preload must be one CommonJS file.
    config: forNode(
      { preload: 'electron/preload/preload.ts' },
      { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    ),
  },
  {
    name: 'cli',
    inputs: [...RECIPE, ...BACKEND, 'cli'],
    outDir: 'out/cli',
    config: forNode(withWorkers({ beredd: 'cli/beredd.ts' }), esm, [fonts]),
  },
  {
    name: 'renderer',
    inputs: [...RECIPE, 'shared', 'renderer'],
    outDir: 'out/renderer',
    config: {
      ...common,
      root: path.join(root, 'renderer'),
      base: './',
      plugins: [react(), typefaceLicences],
      build: {
        target: WINDOW_BROWSER,
        license,
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        // The policy allows no data: addresses, so small files stay files.
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 2000,
        rolldownOptions: { checks: QUIET },
      },
    },
  },
];
