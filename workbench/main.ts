// Starts the workbench from the command line. PORT and WORKBENCH_DATA are described in README.

import { join } from 'node:path';
import { startWorkbench } from './start-workbench.ts';

const project = process.cwd();
const port = Number(process.env['PORT'] ?? 8787);
const folder = process.env['WORKBENCH_DATA'] ?? join(project, 'workbench', '.documents');

// Beginning with no document at all is for trying the workbench itself.
const seed = process.env['WORKBENCH_SEED'] === 'none' ? null : 'demo';

void start();

async function start(): Promise<void> {
  const { workbench, stop } = await startWorkbench({ port, folder, project, seed });
  console.log(`DTM Sheets: ${workbench.address}`);
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop().then(() => {
        process.exit(0);
      });
    });
  }
}
