import { NO_READINGS } from '../../../core/reading/reading.ts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Column } from '../../../core/forms/form.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import { runChecks } from '../../../core/checks/run-checks.ts';
import { readForm } from '../../../core/reading/read-form.ts';
import { defaultSettings } from '../../../core/settings/default-settings.ts';
import type { Cell, Grid } from '../../../core/table/cell.ts';
import { carGazetteer, TODAY } from '../../support/checked.ts';
import { tableOf } from '../../support/table.ts';

const columns: readonly Column[] = weeklyReport.columns;

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  fc.constantFrom<Cell>(
    'CF-S0001',
    'TOTAL',
    'Sous-total Bimbo',
    'ID du site',
    'Fin de semaine',
    '#loc+site+code',
    '__proto__',
    '#N/A',
    '=1+1',
    '30/09/2014',
    '31/02/2014',
    '1 475',
    'Titre de la feuille',
    ' ',
    '',
  ),
  fc.integer({ min: -10, max: 50_000 }),
  fc.double({ noNaN: false }),
  fc.boolean(),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const grid = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });
const isFilled = (value: Cell): boolean =>
  value !== null && (typeof value !== 'string' || value.trim() !== '');

/** A header of some of the form's columns, then anything. */
const tab = fc
  .tuple(fc.shuffledSubarray([...columns], { minLength: 4, maxLength: 8 }), grid)
  .map(([some, rows]): Grid => [some.map(({ labels }) => labels.fr), ...rows]);

describe('whatever stands in a tab', () => {
  test('every row that is not empty is a row, or is named in a finding', () => {
    fc.assert(
      fc.property(fc.oneof(grid, tab), (rows: Grid) => {
        const reading = readForm(tableOf(rows), weeklyReport, carGazetteer);
        if (reading.headerRow === 0) {
          expect(reading.findings.every(({ place }) => place.row === null)).toBe(true);
          expect(reading.findings.length).toBeGreaterThan(0);
          return;
        }
        const named = new Set<number | null>([
          ...reading.rows.map(({ place }) => place.row),
          ...reading.findings.map(({ place }) => place.row),
          reading.headerRow,
        ]);
        rows.forEach((row, r) => {
          const isTagRow = row.filter(isFilled).every((value) => String(value).startsWith('#'));
          if (row.some(isFilled) && !isTagRow) expect(named).toContain(r + 1);
        });
      }),
      { numRuns: 100 },
    );
  });

  test('every filled cell of a row has a value, or is unread with a finding', () => {
    fc.assert(
      fc.property(tab, (rows) => {
        const reading = readForm(tableOf(rows), weeklyReport, carGazetteer);
        for (const row of reading.rows) {
          for (const [id, index] of reading.columns) {
            const raw = rows[row.place.row - 1]?.[index] ?? null;
            const value = row.values[id as keyof typeof row.values];
            if (!isFilled(raw)) expect(value).toBeNull();
            else if (value === undefined) {
              expect(row.unread).toContain(id);
              const place = { row: row.place.row, column: index + 1 };
              expect(reading.findings).toContainEqual(
                expect.objectContaining({ place: expect.objectContaining(place) }),
              );
            } else if (value === null) {
              // Only separators of a list, such as ";", hold nothing.
              expect(String(raw)).toMatch(/^[\s;]+$/);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('reading and checking never crash', () => {
    fc.assert(
      fc.property(fc.oneof(grid, tab), (rows: Grid) => {
        const weekly = readForm(tableOf(rows), weeklyReport, carGazetteer);
        const findings = runChecks({
          ...NO_READINGS,
          weekly,
          known: [],
          earlier: [],
          settings: defaultSettings(),
          gazetteer: carGazetteer,
          teams: ['EQ-01'],
          today: TODAY,
        });
        expect(findings.filter(({ code }) => code === 'check/crashed')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

/** Another way to write the same header. */
const respelt = (text: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    text,
    text.toUpperCase(),
    text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    `  ${text.replace(/ /g, '  ')} `,
    text.replace(/'/g, '’').toLowerCase(),
  );

describe('header matching', () => {
  test('does not depend on order, language, case, accents or spaces', () => {
    const heading = (column: Column): fc.Arbitrary<readonly [string, string]> =>
      fc
        .constantFrom(column.id, column.labels.fr, column.labels.en, column.labels.es)
        .chain(respelt)
        .map((text) => [column.id, text] as const);
    const headings = fc
      .shuffledSubarray([...columns], { minLength: columns.length })
      .chain((all) => fc.tuple(...all.map(heading)));
    fc.assert(
      fc.property(headings, (pairs) => {
        const reading = readForm(tableOf([pairs.map(([, text]) => text)]), weeklyReport);
        expect([...reading.columns].sort()).toEqual(
          pairs.map(([id], index) => [id, index] as const).sort(),
        );
        expect(reading.findings).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
