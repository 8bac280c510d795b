// The open spreadsheet as the product knows it: which sheet is which tab, whatever people call it,
// and which column is which. One read finds everything; no cell is read here.

import { Problem } from '../../../core/problems/problem.ts';
import { METADATA, type TabKey } from '../../../core/tabs/tab-key.ts';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** A sheet that is bound to a tab of the product. */
export interface BoundTab {
  readonly key: TabKey;
  readonly sheet: Sheet;
  /** What binds each column to its id, by column from 1. */
  readonly bindings: Map<number, Metadata>;
  /** Fingerprint of the layout it was given, and its key figures, where it has them. */
  readonly layout: Metadata | null;
  readonly figures: Metadata | null;
}

/** The open spreadsheet. The executor of edits adds to `tabs` what it makes. */
export interface Workbook {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly id: string;
  readonly timeZone: string;
  readonly tabs: Map<TabKey, BoundTab>;
  /** Title of a second sheet that claims the same key, as a copied sheet does. */
  readonly doubled: ReadonlyMap<TabKey, string>;
}

const KEYS: Readonly<Record<TabKey, true>> = {
  'form.sites': true,
  'form.weekly': true,
  'form.profile': true,
  'form.intentions': true,
  'form.interventions': true,
  'base.sites': true,
  'base.weekly': true,
  'base.profile': true,
  'base.intentions': true,
  'base.interventions': true,
  settings: true,
  places: true,
  organisations: true,
  sources: true,
  'follow-up': true,
  conflicts: true,
  rejects: true,
  log: true,
  corrections: true,
  justifications: true,
  findings: true,
  'report.weekly-needs': true,
  'report.site-profiles': true,
  'report.return-intentions': true,
  'report.monthly': true,
};

/** Reads which tabs and columns the open spreadsheet has. One service call. */
export function openWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const entries = spreadsheet.createDeveloperMetadataFinder().find();
  const tabs = new Map<TabKey, BoundTab>();
  const doubled = new Map<TabKey, string>();
  for (const entry of entries) {
    if (entry.getKey() !== METADATA.tab) continue;
    const sheet = entry.getLocation().getSheet();
    const key = entry.getValue() ?? '';
    // A key of a later version of the product is left alone.
    if (sheet === null || !isTabKey(key)) continue;
    if (tabs.has(key)) {
      doubled.set(key, sheet.getName());
      continue;
    }
    const id = sheet.getSheetId();
    tabs.set(key, {
      key,
      sheet,
      bindings: columnsOf(entries, id),
      layout: entryOf(entries, id, METADATA.layout),
      figures: entryOf(entries, id, METADATA.figures),
    });
  }
  return {
    spreadsheet,
    id: spreadsheet.getId(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    tabs,
    doubled,
  };
}

/** The tab of a key. @throws Problem `tab/ambiguous` when two sheets claim it. */
export function tabOf(workbook: Workbook, key: TabKey): BoundTab | null {
  const copy = workbook.doubled.get(key);
  if (copy !== undefined) throw new Problem('tab/ambiguous', { tab: copy, form: key });
  return workbook.tabs.get(key) ?? null;
}

/** The sheet that the person looks at; its key is null when it is no tab of the product. */
export function activeTab({ spreadsheet, tabs }: Workbook): {
  readonly key: TabKey | null;
  readonly title: string;
} {
  const active = spreadsheet.getActiveSheet();
  const id = active.getSheetId();
  const tab = [...tabs.values()].find(({ sheet }) => sheet.getSheetId() === id);
  return { key: tab?.key ?? null, title: active.getName() };
}

function columnsOf(entries: readonly Metadata[], sheetId: number): Map<number, Metadata> {
  const bindings = new Map<number, Metadata>();
  for (const entry of entries) {
    const column = entry.getKey() === METADATA.column ? entry.getLocation().getColumn() : null;
    if (column?.getGridId() === sheetId) bindings.set(column.getColumn(), entry);
  }
  return bindings;
}

function entryOf(entries: readonly Metadata[], sheetId: number, key: string): Metadata | null {
  const found = entries.find(
    (entry) => entry.getKey() === key && entry.getLocation().getSheet()?.getSheetId() === sheetId,
  );
  return found ?? null;
}

function isTabKey(key: string): key is TabKey {
  return Object.prototype.hasOwnProperty.call(KEYS, key);
}
