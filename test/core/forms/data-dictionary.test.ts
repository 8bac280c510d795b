// The document that describes the forms says what the forms say. `npm run docs` writes it again.

import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { forms } from '../../../core/forms/index.ts';
import { dataDictionary } from '../../support/data-dictionary.ts';

const PATH = 'docs/data-dictionary.md';

test('the data dictionary is the one that the forms give', () => {
  const now = dataDictionary();
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PATH, now);
  expect(now).toBe(readFileSync(PATH, 'utf8'));
});

test('the data dictionary has every column, and a place for every list it points to', () => {
  const text = dataDictionary();
  for (const { columns } of forms) {
    for (const { id, help } of columns) {
      expect(text).toContain(`\`${id}\``);
      expect(text).toContain(help.fr);
    }
  }
  const pointed = [...text.matchAll(/\]\(#([a-z_\d]+)\)/g)].map(([, name = '']) => name);
  expect(pointed.length).toBeGreaterThan(100);
  for (const name of new Set(pointed)) expect(text).toContain(`\n### ${name}\n`);
});
