// Goldens of reports: a plan as tab-separated values. `npm run golden:update` writes them again; look
// at the difference before you keep it.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect } from '@jest/globals';
import { dmyDay } from '../../../core/table/serial-date.ts';
import { myMonth } from '../../../core/table/serial-month.ts';
import { fullCell } from '../../../core/tabs/planned-cell.ts';
import type { TabPlan } from '../../../core/tabs/tab-plan.ts';

/** A plan as tab-separated values, days as people see them, blank ends of lines dropped. */
export function asTsv(plan: TabPlan): string {
  const lines = plan.rows.map((row) =>
    row
      .map(fullCell)
      .map(({ value, style }) => {
        if (typeof value !== 'number') return value;
        if (style?.numberFormat === 'mm/yyyy') return myMonth(value);
        return style?.numberFormat === 'dd/mm/yyyy' ? dmyDay(value) : value;
      })
      .map((value) => value ?? '')
      .join('\t')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** Compares with the golden of a report. */
export function golden(report: string, name: string, now: string): void {
  const path = resolve('test/golden', report, `${name}.tsv`);
  if (process.env['UPDATE_GOLDENS'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, now);
  }
  if (!existsSync(path)) throw new Error(`no golden ${name}: run npm run golden:update`);
  expect(now).toBe(readFileSync(path, 'utf8'));
}
