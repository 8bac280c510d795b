// Plans how somebody else's table is copied into the forms: every row is copied, or named with the
// reason why not; every column has a place in a form, or is kept at its right. Reads and writes
// nothing itself, and plans nothing twice.

import type { Adoption } from './adoption.ts';
import type { AdoptionInput } from './adoption-input.ts';
import { adoptionReport } from './adoption-report.ts';
import { appendRows, type TargetTab } from './append-rows.ts';
import { extraColumns } from './extra-columns.ts';
import { planFormRows } from './plan-form-rows.ts';
import { readSource, type SourceReading } from './read-source.ts';
import { codesByExternal, sitesOfList } from './sites-of-list.ts';
import { MARK_COLUMN, marksOf } from './source-mark.ts';

/** The days on which the list says that sites were visited. */
export function visitsIn({ source, header, fits, gazetteer }: VisitsInput): readonly number[] {
  const weekly = fits.find(({ form }) => form.id === 'weekly');
  if (weekly === undefined) return [];
  const { records } = readSource(source, header, weekly, gazetteer);
  return [...records.values()].flatMap(({ values }) => {
    const visit = values['visit_date'];
    return typeof visit === 'number' ? [visit] : [];
  });
}

type VisitsInput = Pick<AdoptionInput, 'source' | 'header' | 'fits' | 'gazetteer'>;

/**
 * The writes that copy the table, and what is said about them.
 * @throws Error when a form to fill has no target.
 */
export function planAdoption(input: AdoptionInput): Adoption {
  const { source, header, fits, gazetteer, language, words } = input;
  const readings = fits.map((fit) => readSource(source, header, fit, gazetteer));
  const marks = marksOf(source.rows, header.rows.first);
  const codes = sitesOfList(input, readings, marks);
  const shared = { readings, codes, marks, byExternal: codesByExternal(input) };
  const extras = extraColumns(input);
  const planned = readings.map((reading, index) =>
    planFormRows(input, targetOf(input, reading), reading, shared, index === 0 ? extras : []),
  );
  const edits = planned.flatMap(({ reading, rows }) => {
    const used = new Set([...rows.values()].flatMap((row) => [...row.keys()]));
    const columns = [
      ...reading.form.columns.map(({ id, labels }) => ({ id, heading: labels[language] })),
      ...extras,
      { id: MARK_COLUMN, heading: words.origin },
    ];
    const wanted = columns.filter(({ id }) => used.has(id));
    return appendRows(targetOf(input, reading), wanted, [...rows.values()]);
  });
  return { edits, report: adoptionReport(input, planned, shared, extras) };
}

function targetOf({ targets }: AdoptionInput, { form }: SourceReading): TargetTab {
  const target = targets.get(form.id);
  if (target === undefined) throw new Error(`there is no tab of the form ${form.id}`);
  return target;
}
