// Runs every benchmark of this folder in a process of its own, bundled as the products are, so that
// the figures are those of shipped code. Prints; judges nothing: timings are not tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));
const output = mkdtempSync(join(tmpdir(), 'dtm-bench-'));
let failed = false;

for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
  const outfile = join(output, file.replace('.ts', '.cjs'));
  buildSync({
    entryPoints: [join(folder, file)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'es2020',
  });
  const run = spawnSync(process.execPath, [outfile], { stdio: 'inherit' });
  failed ||= run.status !== 0;
}

rmSync(output, { recursive: true });
process.exit(failed ? 1 : 0);
