// Joins the compiled modules and most libraries into few files, in place: loading 250 modules takes longer than a small
// run. The compiled modules stay where they are, since the program's fingerprint is taken of them.
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';

const dist = resolve('dist');

/** Packages with native or WebAssembly code, which lies beside their modules. */
const native = ['@node-rs/jieba', '@node-rs/jieba/dict.js', '@node-rs/xxhash', 'nodejs-polars', 'parquet-wasm'];

/** What is started or imported by its path: the program, the library, the workers, and the jobs, which are listed by their files. */
const entries = [
  'cli.js',
  'index.js',
  'worker.js',
  ...readdirSync('dist/jobs')
    .filter((file) => file.endsWith('.js'))
    .map((file) => `jobs/${file}`),
];

/** A module finds its data files by its own place, wherever its code is moved; all joined files lie in `dist`. */
const keepPlaces = {
  name: 'keep-places',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      const place = relative(dist, path);
      if (place.startsWith('..')) return null;
      return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', `new URL('./${place}', import.meta.url).href`) };
    });
  },
};

/** CommonJS packages are loaded by `require`: `import` would parse each of them once more to learn its exports. */
const requireNative = {
  name: 'require-native',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^[^./]/ }, ({ path, namespace }) =>
      native.includes(path) && namespace === 'file' ? { path, namespace: 'native' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'native' }, ({ path }) => ({ contents: `module.exports = require('${path}');` }));
  },
};

/** The messages of zod in forty languages, of which the program speaks one; they are half of it. */
const englishOnly = {
  name: 'english-only',
  setup: ({ onLoad }) => {
    onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({ contents: "export { default as en } from './en.js';" }));
  },
};

const { metafile } = await build({
  entryPoints: entries.map((entry) => `dist/${entry}`),
  outdir: 'dist',
  outbase: 'dist',
  chunkNames: 'chunk-[hash]',
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  external: native,
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
  plugins: [keepPlaces, requireNative, englishOnly],
  metafile: true,
  logLevel: 'warning',
});

for (const file of readdirSync('dist')) {
  if (file.startsWith('chunk-') && !(`dist/${file}` in metafile.outputs)) rmSync(`dist/${file}`);
}
