// Bundles the functions with the core into one CommonJS file; Firebase uploads only this folder and
// installs the npm packages that functions/package.json names.
import { build } from 'esbuild';

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  // What is loaded when it is needed is required too: hosts that run the bundle know one way only.
  supported: { 'dynamic-import': false },
  sourcemap: true,
  logLevel: 'warning',
});
