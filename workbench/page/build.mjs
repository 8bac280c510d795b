// Bundles the page into workbench/dist/page: index.html, page.js, page.css and their gzipped twins.
import { build } from 'esbuild';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '..', 'dist', 'page');

/** A cell never hyphenates a word: 80 languages of hyphenation patterns are 6 MB of nothing. */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup(build) {
    build.onLoad({ filter: /engine-render\/lib\/es\/[a-z0-9-]+-[\w-]{8}\.js$/ }, () => ({
      contents: 'export default undefined;',
    }));
  },
};

/** Builds the page and returns the size of its script as it travels, in bytes. */
export async function buildPage() {
  await mkdir(target, { recursive: true });
  await build({
    entryPoints: [
      { in: join(here, 'main.ts'), out: 'page' },
      { in: join(here, 'page.css'), out: 'page' },
    ],
    outdir: target,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'external',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutHyphenation],
  });
  await copyFile(join(here, 'index.html'), join(target, 'index.html'));
  let size = 0;
  for (const name of ['page.js', 'page.css']) {
    const zipped = gzipSync(await readFile(join(target, name)));
    await writeFile(join(target, `${name}.gz`), zipped);
    size += zipped.length;
  }
  return size;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`page: ${Math.round((await buildPage()) / 1024)} kB gzipped`);
}
