// Type-checks every area in its own environment, so that the core cannot see Node and the add-in
// cannot see the browser. All areas are checked even when one fails.
import { spawnSync } from 'node:child_process';

const areas = [
  'core',
  'appsscript',
  'appsscript/src/sidebar/page',
  'functions',
  'workbench',
  'workbench/page',
  'test',
  'bench',
];
const failed = areas.filter((area) => {
  const run = spawnSync('npx', ['--no-install', 'tsc', '-p', area], { stdio: 'inherit' });
  return run.status !== 0;
});
if (failed.length > 0) {
  console.error(`Types do not fit in: ${failed.join(', ')}`);
  process.exit(1);
}
