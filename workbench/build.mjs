// Bundles the workbench into workbench/dist: the server and the thread that runs the functions. npm
// packages stay outside; the page has a build of its own.
import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Builds into `workbench/dist`, or elsewhere for a test. */
export async function buildWorkbench(outdir = join(here, 'dist')) {
  await build({
    entryPoints: [
      { in: join(here, 'main.ts'), out: 'main' },
      { in: join(here, 'functions-host', 'worker.ts'), out: 'functions-worker' },
      { in: join(here, 'formulas', 'thread.ts'), out: 'formula-thread' },
    ],
    outdir,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWorkbench();
