// Draws findings: on the cells of the form tabs, and as a list with links in the findings tab. Pure:
// the state of the sheet comes in, edits go out. Drawing twice gives nothing the second time.

import type { Form } from '../forms/form.ts';
import { forms } from '../forms/index.ts';
import type { FindingWords } from '../messages/finding-messages.ts';
import type { Messages } from '../messages/messages.ts';
import { cellAddress } from '../table/a1.ts';
import type { Cell, Grid } from '../table/cell.ts';
import type { Edit, Link, LinkedText } from '../tabs/edit.ts';
import { OWN_DATA_ROW, TAB_COLUMNS } from '../tabs/tab-columns.ts';
import type { TabKey } from '../tabs/tab-key.ts';
import type { DrawState } from './draw-state.ts';
import type { CellMark, OwnLook } from './draw-on-tab.ts';
import { drawOnTab } from './draw-on-tab.ts';
import { explainWith, oneLine } from './explain-finding.ts';
import type { Finding } from './finding.ts';
import { noteSection } from './finding-note.ts';
import type { MarkKind } from './finding-note.ts';
import type { JustifiedFinding } from '../justifications/settle-findings.ts';
import { findingWords } from './finding-words.ts';
import { cellKey, findingColumn, listedRow, rememberedBackgrounds } from './listed-finding.ts';
import type { ListedRow } from './listed-finding.ts';
import { rawValue } from './raw-value.ts';
import { SEVERITIES } from './severity.ts';

type Words = Pick<Messages, 'language' | 'findings' | 'tabs'>;

/**
 * Edits that draw these findings and clear those of the last run: per form tab at most one write of
 * notes and one of backgrounds, for the findings tab at most one of values and one of links.
 * Justified findings get a note and no colour, and stand at the end of the list.
 * @param state What the form tabs and the findings tab show now.
 */
export function drawFindings(
  state: DrawState,
  findings: readonly Finding[],
  messages: Words,
  justified: readonly JustifiedFinding[] = [],
): readonly Edit[] {
  const sorted = [
    ...sortFindings(findings).map((finding): Told => ({ finding, reason: null })),
    ...sortJustified(justified),
  ];
  const remembered = rememberedBackgrounds(state.listed);
  const none: ReadonlyMap<string, string | null> = new Map();
  const own = new Map<string, ReadonlyMap<string, OwnLook>>();
  const edits: Edit[] = [];
  for (const tab of state.tabs) {
    const words = findingWords(messages.language, formOf(tab.key));
    const ofTab = sorted.filter(({ finding: { place } }) => place.tab === tab.title);
    const drawing = drawOnTab(
      tab,
      marksOf(ofTab, messages, words),
      remembered.get(tab.title) ?? none,
    );
    edits.push(...drawing.edits);
    own.set(tab.title, drawing.own);
  }
  return [...edits, ...listFindings(state, sorted, own, messages)];
}

/** A finding to draw; the reason that somebody gave for it, null while it is open. */
interface Told {
  readonly finding: Finding;
  readonly reason: string | null;
}

function sortJustified(justified: readonly JustifiedFinding[]): readonly Told[] {
  const reasons = new Map(justified.map((one) => [one.finding, one.justification.text]));
  return sortFindings([...reasons.keys()]).map((finding) => ({
    finding,
    reason: reasons.get(finding) ?? null,
  }));
}

/** By severity, then in the order of tabs, rows and columns. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const tabs = [...new Set(findings.map(({ place }) => place.tab))];
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      tabs.indexOf(a.place.tab) - tabs.indexOf(b.place.tab) ||
      (a.place.row ?? 0) - (b.place.row ?? 0) ||
      (a.place.column ?? 0) - (b.place.column ?? 0),
  );
}

/** What each cell shall show. A finding about a whole row stands on its first cell. */
function marksOf(
  sorted: readonly Told[],
  messages: Words,
  words: FindingWords,
): ReadonlyMap<string, CellMark> {
  const marks = new Map<string, { kind: MarkKind; sections: string[] }>();
  for (const told of sorted) {
    const { place, severity } = told.finding;
    if (place.row === null) continue;
    const kind = told.reason === null ? severity : 'justified';
    const section = sectionOf(told, messages, words);
    const key = cellKey(place.row, place.column ?? 1);
    const mark = marks.get(key);
    // The most serious comes first, what is justified last.
    if (mark === undefined) marks.set(key, { kind, sections: [section] });
    else if (!mark.sections.includes(section)) mark.sections.push(section);
  }
  return marks;
}

function sectionOf({ finding, reason }: Told, messages: Words, words: FindingWords): string {
  const { severities, suggestion, headed, sentences, justified } = messages.findings;
  const { severity, columnId } = finding;
  const { wrong, expected, mend } = explainWith(finding, sentences, words);
  if (reason !== null) {
    return noteSection('justified', headed(justified.label, wrong), [justified.reason(reason)]);
  }
  const proposal =
    finding.suggestion === null
      ? ''
      : suggestion(words.value(columnId ?? '', finding.suggestion.value));
  return noteSection(severity, headed(severities[severity], wrong), [expected, mend, proposal]);
}

/** The rows of the findings tab; rows of a longer list before are emptied. */
function listFindings(
  { tabs, listed, leftOut = new Map() }: DrawState,
  sorted: readonly Told[],
  own: ReadonlyMap<string, ReadonlyMap<string, OwnLook>>,
  messages: Words,
): readonly Edit[] {
  const width = TAB_COLUMNS.findings.length;
  const keys = new Map([...leftOut, ...tabs.map(({ title, key }) => [title, key] as const)]);
  const wordsOf = new Map(
    [...keys].map(([title, key]) => [title, findingWords(messages.language, formOf(key))]),
  );
  const general = findingWords(messages.language, null);
  const rows = sorted.map((told) => {
    const { tab: title } = told.finding.place;
    return listedFinding(told, wordsOf.get(title) ?? general, own.get(title), messages);
  });
  const spare = Math.max(0, filledRows(listed) - rows.length);
  const values: readonly ListedRow[] = [
    ...rows,
    ...Array.from({ length: spare }, () => emptyRow(width)),
  ];
  if (values.length === 0 || isSame(values, listed, width)) return [];

  const column = findingColumn('cell');
  const links = values.map((row, i): readonly LinkedText[] => {
    const key = keys.get(sorted[i]?.finding.place.tab ?? '');
    return row.map((text, at) =>
      at === column && text !== null && key !== undefined ? linkTo(key, text) : text,
    );
  });
  const tab = 'findings';
  return [
    {
      kind: 'add-tab',
      tab,
      title: messages.tabs.titles.findings,
      rows: OWN_DATA_ROW - 1 + values.length,
      columns: width,
    },
    { kind: 'write-links', tab, row: OWN_DATA_ROW, column: 1, links },
  ];
}

function listedFinding(
  { finding, reason }: Told,
  words: FindingWords,
  own: ReadonlyMap<string, OwnLook> | undefined,
  { findings: { severities, sentences, justified } }: Words,
): ListedRow {
  const { place, columnId, suggestion } = finding;
  const column = columnId === null ? '' : words.column(columnId);
  const row = place.row;
  const at = row === null ? null : (place.column ?? 1);
  const look = row === null || at === null ? undefined : own?.get(cellKey(row, at));
  const sentence = explainWith(finding, sentences, words);
  return listedRow({
    severity: reason === null ? severities[finding.severity] : justified.label,
    code: finding.code,
    tab: place.tab,
    cell: row === null || at === null ? 'A1' : cellAddress(row, at),
    site_id: finding.siteId,
    column: column === '' ? null : column,
    message: reason === null ? oneLine(sentence) : `${sentence.wrong} ${justified.reason(reason)}`,
    value: shownCell(words, columnId, rawValue(finding)),
    suggestion: suggestion === null ? null : shownCell(words, columnId, suggestion.value),
    sheet_row: row === null ? null : String(row),
    sheet_column: at === null ? null : String(at),
    previous_background: look?.background ?? null,
    previous_note: look?.note ?? null,
  });
}

function shownCell(words: FindingWords, columnId: string | null, value: Cell): string | null {
  const text = words.value(columnId ?? '', value);
  return text === '' ? null : text;
}

function linkTo(tab: TabKey, address: string): Link {
  return { text: address, to: { tab, address } };
}

function formOf(key: TabKey): Form | null {
  return forms.find(({ id }) => key === `form.${id}` || key === `base.${id}`) ?? null;
}

function emptyRow(width: number): ListedRow {
  return Array.from({ length: width }, () => null);
}

function filledRows(grid: Grid): number {
  let end = grid.length;
  while (end > 0 && (grid[end - 1] ?? []).every((cell) => cell === null || cell === '')) end -= 1;
  return end;
}

function isSame(values: readonly ListedRow[], listed: Grid, width: number): boolean {
  return values.every((row, r) => {
    const now = listed[r] ?? [];
    for (let c = 0; c < width; c++) {
      if ((row[c] ?? null) !== (now[c] === '' ? null : (now[c] ?? null))) return false;
    }
    return true;
  });
}
