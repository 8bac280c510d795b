// Puts the account of an adoption together, line by line, from the phrases of a language.

import type {
  AdoptionReport,
  CompletedColumn,
  InterpretedValue,
  LeftReason,
  NamedMatch,
  UnclearColumn,
} from '../adopt/adoption.ts';
import type { Column, FormId, Language } from '../forms/form.ts';
import { forms } from '../forms/index.ts';

/** What a language says about each part of an adoption. */
export interface AdoptPhrases {
  readonly language: Language;
  readonly quoted: (text: string) => string;
  /** Which tab goes to which forms. */
  readonly goal: (tab: string, formTitles: readonly string[]) => string;
  readonly copied: (form: string, rows: number) => string;
  readonly added: (form: string, rows: number) => string;
  readonly headers: (rows: string) => string;
  readonly matched: (count: number, list: string) => string;
  readonly guessed: (count: number, list: string) => string;
  readonly kept: (count: number, list: string) => string;
  readonly means: (column: string, raw: string, meaning: string, count: number) => string;
  readonly interpreted: (list: string) => string;
  readonly notGiven: (marks: string, cells: number) => string;
  readonly monthFirst: (column: string, exchanged: number) => string;
  readonly unclear: (list: string) => string;
  readonly unclearCells: (column: string, cells: number, example: string) => string;
  readonly completed: (list: string) => string;
  readonly completedCells: (column: string, value: string | null, cells: number) => string;
  readonly codesKept: (count: number) => string;
  readonly codesProposed: (count: number, first: string, last: string) => string;
  readonly codesMissing: (count: number) => string;
  readonly sitesKnown: (count: number) => string;
  readonly sitesByName: (count: number) => string;
  readonly left: (reason: LeftReason, form: string | null, rows: string, count: number) => string;
  readonly others: (count: number) => string;
}

/** Longer lists are cut: a dialog does not scroll everywhere. */
const MOST_NAMES = 25;
const MOST_VALUES = 12;
const REASONS: readonly LeftReason[] = [
  'subtotal',
  'repeated-header',
  'remark',
  'title',
  'adopted',
  'registered',
  'reported',
];

/** The lines that say what an adoption does, empty ones between its parts. */
export function adoptionLines(report: AdoptionReport, say: AdoptPhrases): readonly string[] {
  const { codes, proposed } = report;
  return [
    say.goal(
      report.tab,
      report.forms.map((form) => titleOf(form, say)),
    ),
    ...[...report.added].map(([form, rows]) => say.copied(titleOf(form, say), rows.length)),
    ...(report.headerRows.length > 0 ? [say.headers(rowSpans(report.headerRows))] : []),
    '',
    ...columnLines(report, say),
    '',
    ...valueLines(report, say),
    ...(codes.kept > 0 ? [say.codesKept(codes.kept)] : []),
    ...(proposed === null ? [] : [say.codesProposed(codes.proposed, ...proposed)]),
    ...(codes.none > 0 ? [say.codesMissing(codes.none)] : []),
    ...(codes.registered > 0 ? [say.sitesKnown(codes.registered)] : []),
    ...(codes['by-name'] > 0 ? [say.sitesByName(codes['by-name'])] : []),
    '',
    ...leftLines(report, say),
  ];
}

/** One line for each form that rows were copied to, and one for each reason why others were not. */
export function doneLines(report: AdoptionReport, say: AdoptPhrases): readonly string[] {
  return [
    ...[...report.added].map(([form, rows]) => say.added(titleOf(form, say), rows.length)),
    ...leftLines(report, say),
  ];
}

/** One line for each reason why rows are not copied; every row is named. */
export function leftLines({ left, forms: filled, above }: AdoptionReport, say: AdoptPhrases) {
  const lines: string[] = above.length > 0 ? [leftLine('title', null, above, say)] : [];
  for (const reason of REASONS) {
    const byForm = filled.map((form) => ({
      form,
      rows: left.filter((one) => one.reason === reason && one.form === form).map(({ row }) => row),
    }));
    const [first] = byForm;
    const same = byForm.every(({ rows }) => rows.join() === first?.rows.join());
    if (first !== undefined && same) {
      if (first.rows.length > 0) lines.push(leftLine(reason, null, first.rows, say));
      continue;
    }
    for (const { form, rows } of byForm) {
      if (rows.length > 0) lines.push(leftLine(reason, titleOf(form, say), rows, say));
    }
  }
  return lines;
}

function leftLine(
  reason: LeftReason,
  form: string | null,
  rows: readonly number[],
  say: AdoptPhrases,
): string {
  return say.left(reason, form, rowSpans(rows), rows.length);
}

function columnLines({ matched, guessed, kept }: AdoptionReport, say: AdoptPhrases): string[] {
  const sure = byHeading(matched, say);
  const lines = [say.matched(sure.length, cut(sure, MOST_NAMES, say))];
  const guesses = byHeading(guessed, say);
  if (guesses.length > 0) lines.push(say.guessed(guesses.length, guesses.join(' · ')));
  if (kept.length > 0) {
    lines.push(say.kept(kept.length, cut(kept.map(shortened), MOST_NAMES, say)));
  }
  return lines;
}

/** A heading that both forms of a site list take is named once. */
function byHeading(matches: readonly NamedMatch[], { language }: AdoptPhrases): readonly string[] {
  const labels = new Map<string, Set<string>>();
  for (const { heading, column } of matches) {
    const found = labels.get(heading) ?? new Set();
    labels.set(heading, found.add(column.labels[language]));
  }
  return [...labels].map(([heading, found]) => `${shortened(heading)} → ${[...found].join(', ')}`);
}

function valueLines(report: AdoptionReport, say: AdoptPhrases): string[] {
  const lines: string[] = [];
  const label = (column: Column): string => column.labels[say.language];
  const meant = report.interpreted.filter(({ code }) => code !== null);
  if (meant.length > 0) {
    const list = meant.map((value) =>
      say.means(label(value.column), shortened(value.raw), meaning(value, say), value.count),
    );
    lines.push(say.interpreted(cut(list, MOST_VALUES, say)));
  }
  const blank = report.interpreted.filter(({ code }) => code === null);
  if (blank.length > 0) {
    const marks = [...new Set(blank.map(({ raw }) => say.quoted(raw.trim())))].join(', ');
    lines.push(say.notGiven(marks, sum(blank)));
  }
  for (const { column, exchanged } of report.monthFirst) {
    lines.push(say.monthFirst(label(column), exchanged));
  }
  if (report.completed.length > 0) {
    lines.push(say.completed(completedTogether(report.completed, say).join(' · ')));
  }
  if (report.unclear.length > 0) {
    const list = report.unclear.map(({ column, count, example }: UnclearColumn) =>
      say.unclearCells(label(column), count, shortened(example)),
    );
    lines.push(say.unclear(cut(list, MOST_VALUES, say)));
  }
  return lines;
}

/** Columns that get the same value are named together. */
function completedTogether(
  completed: readonly CompletedColumn[],
  say: AdoptPhrases,
): readonly string[] {
  const groups = new Map<string, { labels: string[]; value: string | null; count: number }>();
  for (const { column, value, count } of completed) {
    const key = value === null ? column.id : JSON.stringify([value, count]);
    const group = groups.get(key) ?? { labels: [], value, count };
    group.labels.push(column.labels[say.language]);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ labels, value, count }) =>
    say.completedCells([...new Set(labels)].join(', '), value, count),
  );
}

function meaning({ column, code }: InterpretedValue, say: AdoptPhrases): string {
  const { list } = column;
  const found = list?.kind === 'codes' ? list.codes.find((one) => one.code === code) : undefined;
  return found?.labels[say.language] ?? code ?? '';
}

function titleOf(id: FormId, { language }: AdoptPhrases): string {
  return forms.find((form) => form.id === id)?.titles[language] ?? id;
}

function sum(values: readonly InterpretedValue[]): number {
  return values.reduce((total, { count }) => total + count, 0);
}

function cut(list: readonly string[], most: number, say: AdoptPhrases): string {
  const shown = list.slice(0, most).join(' · ');
  return list.length <= most ? shown : `${shown} · ${say.others(list.length - most)}`;
}

const LONGEST = 40;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/**
 * Rows as people write them.
 * @example rowSpans([3, 4, 5, 9]) // "3–5, 9"
 */
export function rowSpans(rows: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans[spans.length - 1];
    if (last !== undefined && row === last[1] + 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
