// Bundles src/ and its libraries into dist/: the command line and the API share their chunks, and a stage loads when it
// is first needed. One bundle starts three times faster than the packages one by one (npm run bench).
// Types come from tsc (npm run build:types).
import { cp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** Bundled CommonJS libraries look for these; ES modules do not have them. */
const commonJsGlobals = `
import { createRequire as createRequireForBundle } from 'node:module';
import { fileURLToPath as pathOfBundle } from 'node:url';
const require = createRequireForBundle(import.meta.url);
const __filename = pathOfBundle(import.meta.url);
const __dirname = pathOfBundle(new URL('.', import.meta.url));
`;

const { metafile } = await build({
  entryPoints: { cli: 'src/cli.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  // Else patterns with \p{…} would be compiled anew at each use: esbuild writes them for engines older than Node 20.
  supported: { 'regexp-unicode-property-escapes': true },
  format: 'esm',
  mainFields: ['module', 'main'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  banner: { js: commonJsGlobals },
  alias: {
    // Node's own inflate: fontkit unpacks its Unicode tries at start-up.
    'tiny-inflate': './scripts/bundle/native-inflate.cjs',
    // WOFF2 fonts are not read through fontkit, and its source maps are not used.
    'brotli/decompress.js': './scripts/bundle/empty.cjs',
    'source-map': './scripts/bundle/empty.cjs',
  },
  metafile: true,
  logLevel: 'warning',
});
const fresh = new Set(Object.keys(metafile.outputs).map((file) => path.basename(file)));
const stale = (await readdir('dist')).filter((name) => name.endsWith('.js') && !fresh.has(name));
await Promise.all(stale.map((name) => rm(path.join('dist', name))));
await cp('node_modules/harfbuzzjs/dist/harfbuzz.wasm', 'dist/harfbuzz.wasm');
await cp('node_modules/hyphenopoly/patterns', 'dist/patterns', { recursive: true });
await cp('node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc', 'dist/data/sRGB_IEC61966_2_1.icc');
