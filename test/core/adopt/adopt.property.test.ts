import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isKnownName } from '../../../core/adopt/choose-forms.ts';
import { readSourceHeader } from '../../../core/adopt/source-header.ts';
import type { FormId } from '../../../core/forms/form.ts';
import type { Cell, Grid } from '../../../core/table/cell.ts';
import { adopt } from '../../support/adopted.ts';
import { serial } from '../../support/sheet.ts';

const heading = fc.constantFrom<Cell>(
  'SSID',
  'Camp name',
  'Nom du site',
  'Lat',
  'Lon',
  'Ménages',
  'Individus',
  'Type of site',
  'Date de visite',
  'Organisation',
  'Secteur',
  'Observations',
  'Fin de semaine (clôture)',
  'toString',
  '#loc',
  null,
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.constantFrom<Cell>(
    'CF-S0001',
    'CAFs000091',
    'Mission Carmel',
    'Mis. Cath.',
    'TOTAL',
    'Sous-total Bimbo',
    'Camp name',
    '#loc',
    '#people_num',
    'n/a',
    '-',
    ' 1,475 ',
    '1.475',
    '7/26/14',
    '8/13/14',
    '5/7/15',
    'Septembre 2012',
    'Yes Toilets',
    '1.1) 1 to 9',
    '=1+1',
    '__proto__',
    'constructor',
    ' ',
    '',
  ),
  fc.integer({ min: -5, max: 50_000 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 });
const list = fc
  .tuple(rows, fc.array(heading, { minLength: 2, maxLength: 7 }), rows)
  .map(([above, header, below]): Grid => [...above.slice(0, 2), header, ...below]);
const form = fc.constantFrom<FormId>('sites', 'weekly', 'profile', 'intentions', 'interventions');
const isFilled = (value: Cell): boolean =>
  value !== null && (typeof value !== 'string' || value.trim() !== '');
const hasHeader = (grid: Grid): boolean => readSourceHeader(grid, isKnownName) !== null;
const week = serial('2014-09-30');

describe('whatever list is adopted', () => {
  test('every row that is not empty is copied, or named with the reason why not', () => {
    fc.assert(
      fc.property(list, form, (grid, id) => {
        fc.pre(hasHeader(grid));
        const { report } = adopt(grid, { form: id, week });
        const named = new Set([
          ...report.headerRows,
          ...report.above,
          ...report.left.map(({ row }) => row),
          ...[...report.added.values()].flat(),
        ]);
        grid.forEach((row, r) => {
          if (row.some(isFilled)) expect(named).toContain(r + 1);
        });
      }),
      { numRuns: 30 },
    );
  });

  test('adopting it twice changes nothing', () => {
    fc.assert(
      fc.property(list, form, (grid, id) => {
        fc.pre(hasHeader(grid));
        const { workbook } = adopt(grid, { form: id, week });
        expect(adopt(grid, { form: id, week, workbook }).edits).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('every filled cell of a copied row is in a form, or was read as a mark for "not known"', () => {
    fc.assert(
      fc.property(list, (grid) => {
        fc.pre(hasHeader(grid));
        const { report, workbook, fits } = adopt(grid, { form: 'interventions', week });
        const taken = fits.find((fit) => fit.form.id === 'interventions')?.matches ?? [];
        const mapped = new Set(taken.map((match) => match.heading.index));
        const cells = workbook.get('form.interventions')?.cells ?? [];
        const copied = [...(report.added.get('interventions') ?? [])];
        copied.forEach((row, at) => {
          const target = (cells[at + 2] ?? []).map(({ value }) => value);
          (grid[row - 1] ?? []).forEach((value, index) => {
            if (isFilled(value) && !mapped.has(index)) expect(target).toContain(value);
          });
        });
      }),
      { numRuns: 30 },
    );
  });
});
