// Adopting in tests: a table is copied into forms that live in memory, as the command does it in a
// spreadsheet. Plans, applies the edits, and gives what stands in the forms afterwards.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Adoption } from '../../core/adopt/adoption.ts';
import type { TargetTab } from '../../core/adopt/append-rows.ts';
import { fitForms, formsFilled, isKnownName, type FormFit } from '../../core/adopt/choose-forms.ts';
import { planAdoption } from '../../core/adopt/plan-adoption.ts';
import { readSourceHeader } from '../../core/adopt/source-header.ts';
import type { FormId } from '../../core/forms/form.ts';
import { forms } from '../../core/forms/index.ts';
import { messagesFor } from '../../core/messages/index.ts';
import { defaultOrganisations } from '../../core/organisations/default-organisations.ts';
import { readForm } from '../../core/reading/read-form.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { defaultSettings } from '../../core/settings/default-settings.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { carUnits } from '../../core/places/car-units.ts';
import { gazetteerOf } from '../../core/places/gazetteer-of.ts';
import type { Cell, Grid } from '../../core/table/cell.ts';
import type { Table } from '../../core/table/table.ts';
import { applyInMemory } from '../../core/tabs/apply-in-memory.ts';
import {
  EMPTY_WORKBOOK,
  type MemoryTab,
  type MemoryWorkbook,
} from '../../core/tabs/memory-workbook.ts';
import { NO_TAB, planEdits } from '../../core/tabs/plan-edits.ts';
import { planFormTab } from '../../core/tabs/plans/form-tab.ts';
import type { TabPlan } from '../../core/tabs/tab-plan.ts';
import type { KnownSite } from '../../core/wire/reference.ts';
import { tableOf } from './table.ts';

const messages = messagesFor('fr');

/** What differs from adopting into empty forms of the Central African Republic. */
export interface AdoptOptions {
  readonly form?: FormId;
  readonly week?: number | null;
  readonly settings?: Partial<Settings>;
  readonly known?: readonly KnownSite[];
  readonly team?: string | null;
  /** Forms as an earlier adoption left them. */
  readonly workbook?: MemoryWorkbook;
}

export interface Adopted extends Adoption {
  readonly workbook: MemoryWorkbook;
  readonly fits: readonly FormFit[];
  /** A form after the adoption. */
  readonly reading: (form: FormId) => Reading;
}

/** Adopts a grid; as `form`, or as the form that fits best. */
export function adopt(rows: Grid, options: AdoptOptions = {}): Adopted {
  const settings = { ...defaultSettings(), ...options.settings };
  const gazetteer = gazetteerOf(carUnits, settings['country.iso3']);
  const source = tableOf(rows, { tab: 'Liste', document: 'doc' });
  const header = readSourceHeader(rows, isKnownName);
  if (header === null) throw new Error('the grid has no header');
  const fits = fitForms(header, rows);
  const chosen = options.form ?? fits[0]?.form.id ?? 'sites';
  const filled = formsFilled(chosen, fits);
  const plans = new Map(filled.map((id) => [id, templateOf(id, settings)]));
  let workbook = options.workbook ?? EMPTY_WORKBOOK;
  for (const { plan, tab } of plans.values()) {
    if (!workbook.has(plan.key)) workbook = new Map([...workbook, [plan.key, tab]]);
  }
  const readingIn = (book: MemoryWorkbook, id: FormId): Reading => {
    const form = forms.find((one) => one.id === id);
    if (form === undefined) throw new Error(`no form ${id}`);
    return readForm(tableIn(book, `form.${id}`), form, gazetteer);
  };
  const targets = new Map(
    [...plans].map(([id, { plan, tab: empty }]): [FormId, TargetTab] => {
      const { cells, columns } = workbook.get(plan.key) ?? empty;
      return [id, { plan, reading: readingIn(workbook, id), rows: cells.length, columns }];
    }),
  );
  const adoption = planAdoption({
    source,
    header,
    fits: filled.flatMap((id) => fits.filter(({ form }) => form.id === id)),
    targets,
    week: options.week ?? null,
    settings,
    gazetteer,
    known: options.known ?? [],
    team: options.team ?? 'EQ-01',
    language: 'fr',
    words: messages.adopt.written,
  });
  const after = applyInMemory(workbook, adoption.edits);
  return { ...adoption, workbook: after, fits, reading: (id) => readingIn(after, id) };
}

interface Template {
  readonly plan: TabPlan;
  readonly tab: MemoryTab;
}

const templates = new Map<string, Template>();

/** The empty tab of a form; made once for each country. */
function templateOf(id: FormId, settings: Settings): Template {
  const iso3 = settings['country.iso3'];
  const known = templates.get(`${iso3} ${id}`);
  if (known !== undefined) return known;
  const form = forms.find((one) => one.id === id);
  if (form === undefined) throw new Error(`no form ${id}`);
  const gazetteer = gazetteerOf(carUnits, iso3);
  const organisations = defaultOrganisations;
  const lists = { gazetteer, organisations, teams: [] };
  const context = { settings, ...lists, messages, language: 'fr' } as const;
  const plan = withFewRows(planFormTab(form, context));
  const tab = applyInMemory(EMPTY_WORKBOOK, planEdits(plan, NO_TAB)).get(plan.key);
  if (tab === undefined) throw new Error(`no tab ${plan.key}`);
  templates.set(`${iso3} ${id}`, { plan, tab });
  return { plan, tab };
}

/** The template without the hundreds of empty rows that a facilitator finds: tests need few. */
function withFewRows(plan: TabPlan): TabPlan {
  return { ...plan, layout: { ...plan.layout, spareRows: 12, conditionalFormats: [] } };
}

function tableIn(workbook: MemoryWorkbook, key: `form.${FormId}`): Table {
  const tab = workbook.get(key);
  if (tab === undefined) throw new Error(`there is no tab ${key}`);
  const rows = tab.cells.map((row) => row.map(({ value }): Cell => value));
  const bound = new Map([...tab.bindings].map(([column, id]) => [column - 1, id]));
  return { document: 'doc', tab: tab.title, rows, bound };
}

/** The cells of `../shared/data/<name>` as texts, or null where the file is not there. */
export function sharedGrid(name: string, encoding: 'utf8' | 'latin1' = 'utf8'): Grid | null {
  const file = resolve('..', 'shared', 'data', name);
  if (!existsSync(file)) return null;
  const text = readFileSync(file).toString(encoding);
  const rows = parse(text, { bom: true, relax_column_count: true });
  return rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
}

/** The sum of a column of figures. */
export function sumOf({ rows }: Reading, column: string): number {
  return rows.reduce((sum, { values }) => sum + Number(values[column] ?? 0), 0);
}
