// Every surprise that QUIRKS.md tells is held by a test that exists.

import { expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';

const lines = readFileSync('workbench/QUIRKS.md', 'utf8').split('\n');
const differing = lines.findIndex((line) => line.startsWith('## Where the stand-ins differ'));
const told = lines.slice(0, differing).filter((line) => line.startsWith('- '));

test.each(told)('%s', (line) => {
  const [, file = '', name = ''] = /→ (\S+\.test\.ts) "(.+)"$/.exec(line) ?? [];
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(`'${name}'`);
});
