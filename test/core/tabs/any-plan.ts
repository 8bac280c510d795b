// Plans of every shape, for property tests.

import fc from 'fast-check';
import type { PlannedCell, TabPlan } from '../../../core/tabs/tab-plan.ts';

const value = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 99_999 }),
  fc.constantFrom('Castors', '=1+1', '+236', '', 'Saint-Sauveur'),
);

const cell: fc.Arbitrary<PlannedCell> = fc
  .record({
    value,
    bold: fc.boolean(),
    note: fc.option(fc.constantFrom('à vérifier', 'reporté')),
    linked: fc.boolean(),
  })
  .map(({ value: content, bold, note, linked }) => ({
    value: content,
    ...(bold ? { style: { bold: true, background: '#f4cccc' } } : {}),
    ...(note === null ? {} : { note }),
    ...(linked ? { link: { text: 'voir', to: { url: 'https://example.org' } } } : {}),
  }));

/** A report's plan; rows may be of different lengths. */
export const anyPlan: fc.Arbitrary<TabPlan> = fc
  .record({
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
    widths: fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 4, maxLength: 4 }),
    frozenRows: fc.nat({ max: 2 }),
    formats: fc.constantFrom(undefined, ['#,##0', null, '@']),
    spareRows: fc.nat({ max: 5 }),
    aspects: fc.constantFrom(undefined, ['bold', 'background', 'note'] as const),
    figure: fc.boolean(),
  })
  .map(({ rows, widths, frozenRows, formats, spareRows, aspects, figure }) => ({
    key: 'report.weekly-needs',
    title: 'Besoins hebdo',
    rows,
    layout: {
      frozenRows,
      frozenColumns: 0,
      widths,
      spareRows,
      ...(formats === undefined || aspects !== undefined ? {} : { columnFormats: formats }),
      ...(aspects === undefined ? {} : { aspects }),
    },
    figures: figure ? [{ id: 'sites', row: 1, column: 1 }] : [],
    charts: [],
  }));
