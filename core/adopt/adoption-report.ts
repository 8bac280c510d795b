// Says in numbers and names what a planned adoption does, for people to confirm. Decides nothing.

import type { Column, FormId } from '../forms/form.ts';
import { isFilled } from '../reading/find-header.ts';
import type { Cell } from '../table/cell.ts';
import type { AdoptionReport, CompletedColumn, NamedMatch, UnclearColumn } from './adoption.ts';
import type { AdoptionInput } from './adoption-input.ts';
import type { ExtraColumn } from './extra-columns.ts';
import type { PlannedForm, SharedByForms } from './plan-form-rows.ts';
import { rowsAbove } from './read-source.ts';
import type { CodeOrigin } from './site-codes.ts';
import { writtenValue } from './written-value.ts';

export function adoptionReport(
  input: AdoptionInput,
  planned: readonly PlannedForm[],
  { codes }: SharedByForms,
  extras: readonly ExtraColumn[],
): AdoptionReport {
  const { source, header, fits } = input;
  const { labels, group, sub, tags } = header.rows;
  const matches = fits.flatMap(({ form, matches: found }) =>
    found.map((match) => ({ ...match, form: form.id })),
  );
  const named = (guessed: boolean): readonly NamedMatch[] =>
    matches
      .filter((match) => (match.trust === 'guessed') === guessed)
      .map(({ heading, column, form }) => ({
        heading: heading.text !== '' ? heading.text : heading.tag,
        form,
        column,
      }));
  const origins: Record<CodeOrigin, number> = {
    kept: 0,
    proposed: 0,
    registered: 0,
    'by-name': 0,
    none: 0,
  };
  codes.forEach(({ origin }) => (origins[origin] += 1));
  const proposed = [...codes.values()].flatMap(({ origin, siteId }) =>
    origin === 'proposed' && siteId !== null ? [siteId] : [],
  );
  const [first] = proposed;
  const last = proposed[proposed.length - 1];
  return {
    tab: source.tab,
    headerRows: [group, labels, sub, tags]
      .flatMap((row) => (row === null ? [] : [row + 1]))
      .sort((a, b) => a - b),
    forms: fits.map(({ form }) => form.id),
    matched: named(false),
    guessed: named(true),
    kept: extras.filter(({ index }) => isUsed(input, index)).map(({ heading }) => heading),
    interpreted: planned.flatMap(({ reading }) => reading.understood.interpretations),
    monthFirst: planned.flatMap(({ reading }) => reading.understood.monthFirst),
    unclear: planned.flatMap(unclearColumns),
    completed: planned.flatMap((plan) => completedColumns(input, plan)),
    codes: origins,
    proposed: first === undefined || last === undefined ? null : [first, last],
    added: new Map(planned.map(({ reading, rows }) => [reading.form.id, [...rows.keys()]])),
    left: planned.flatMap(({ left }) => left).sort((a, b) => a.row - b.row),
    above: rowsAbove(source.rows, header),
  };
}

/** Whether anything stands in a column below the header. */
function isUsed({ source, header }: AdoptionInput, index: number): boolean {
  return source.rows.slice(header.rows.first).some((row) => isFilled(row[index] ?? null));
}

function unclearColumns({ reading, rows }: PlannedForm): readonly UnclearColumn[] {
  const byColumn = new Map<string, { example: string; count: number }>();
  for (const { row, column, raw } of reading.unclear) {
    if (!rows.has(row)) continue;
    const before = byColumn.get(column);
    byColumn.set(column, {
      example: before?.example ?? String(raw),
      count: (before?.count ?? 0) + 1,
    });
  }
  return withColumns(reading.form.columns, byColumn);
}

function completedColumns(
  { language, gazetteer }: AdoptionInput,
  { reading: { form }, completed }: PlannedForm,
): readonly CompletedColumn[] {
  const byColumn = new Map<string, { form: FormId; value: Cell; count: number }>();
  completed.forEach((values) => {
    values.forEach((value, id) => {
      const before = byColumn.get(id);
      const same = before === undefined || before.value === value ? value : null;
      byColumn.set(id, { form: form.id, value: same, count: (before?.count ?? 0) + 1 });
    });
  });
  return withColumns(form.columns, byColumn).map((found) => {
    const shown = writtenValue(found.column, found.value, language, gazetteer);
    return { ...found, value: typeof shown === 'string' ? shown : null };
  });
}

function withColumns<Found>(
  columns: readonly Column[],
  byColumn: ReadonlyMap<string, Found>,
): readonly (Found & { readonly column: Column })[] {
  return columns.flatMap((column) => {
    const found = byColumn.get(column.id);
    return found === undefined ? [] : [{ ...found, column }];
  });
}
