// The add-in as it ships, built once per test file.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Builds the add-in and answers the text of its script. */
export function builtAddIn(): string {
  execFileSync(process.execPath, ['appsscript/build.mjs'], { stdio: 'pipe' });
  return readFileSync('appsscript/dist/Code.js', 'utf8');
}
