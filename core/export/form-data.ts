// The rows of a form as data for others: public columns, small sites counted together, small counts
// hidden, no gender-based violence by site, no personal data. Interviews never leave as rows.

import { NEVER_BY_SITE } from '../disclosure/characteristics.ts';
import type { SizedSite } from '../disclosure/merge-small-sites.ts';
import type { Column, Form, FormId, Language } from '../forms/form.ts';
import type { Messages } from '../messages/messages.ts';
import type { ReportMaterial } from '../reports/report-material.ts';
import type { Cell } from '../table/cell.ts';
import type { DataColumn, DataTable } from './data-table.ts';
import { hideInRows } from './hide-in-rows.ts';
import { mergeRows } from './merge-rows.ts';
import type { OutgoingRow } from './outgoing-row.ts';
import { publicRow, withHidden } from './outgoing-row.ts';
import { sitesOf } from './site-facts.ts';
import type { SiteFacts } from './site-facts.ts';

/** Forms whose rows may leave. */
export type ExportedForm = Exclude<FormId, 'intentions'>;

/** The column by which the rows of a form are of one period. */
const PERIODS: Readonly<Partial<Record<ExportedForm, string>>> = {
  weekly: 'week_end',
  profile: 'profile_month',
};

/** The form's rows as a table of data. */
export function formData(
  form: Form & { readonly id: ExportedForm },
  material: ReportMaterial,
  messages: Messages,
): DataTable {
  const sites = sitesOf(material);
  const rows = material[form.id].map(({ values }) => values);
  const outgoing =
    PERIODS[form.id] === undefined
      ? rowsAlone(form, rows, sites, material)
      : rowsByPeriod(form, rows, sites, material, messages);
  const columns = columnsOf(form, messages);
  return {
    name: form.id,
    title: form.titles[messages.language],
    columns,
    rows: outgoing.map((row) => columns.map(({ id }) => cellOf(row, id))),
  };
}

type Values = Readonly<Record<string, Cell | undefined>>;

/** Rows that are of one site and one period: the small ones of a period are counted together. */
function rowsByPeriod(
  form: Form & { readonly id: ExportedForm },
  rows: readonly Values[],
  sites: SiteFacts,
  { settings }: ReportMaterial,
  { disclosure }: Messages,
): readonly OutgoingRow[] {
  const periods = new Map<Cell, Map<string, Values>>();
  for (const values of rows) {
    const period = values[PERIODS[form.id] ?? ''] ?? null;
    const site = String(values['site_id'] ?? '');
    const known = periods.get(period) ?? new Map<string, Values>();
    // Two rows of one site are two rows: nothing is dropped here.
    known.set(known.has(site) ? `${site} ${known.size}` : site, values);
    periods.set(period, known);
  }
  return [...periods].flatMap(([period, bySite]) => {
    const siteRows = [...bySite].map(([id, values]) => {
      const zone = sites.zoneOf(id);
      const own = values['individuals'];
      const persons = typeof own === 'number' ? own : sites.personsOf(id, Number(period));
      const site: SizedSite = { id, zone, persons };
      return { site, row: publicRow(form, values, zone) };
    });
    const merged = mergeRows(form, siteRows, settings['disclosure.site_min'], disclosure);
    return hideInRows(form.id, merged, settings['disclosure.small_number']);
  });
}

/** Rows that stand alone: sites, and interventions, which do not name a site that is too small. */
function rowsAlone(
  form: Form & { readonly id: ExportedForm },
  rows: readonly Values[],
  sites: SiteFacts,
  { settings }: ReportMaterial,
): readonly OutgoingRow[] {
  const outgoing = rows.map((values) => {
    const site = String(values['site_id'] ?? '');
    const row = publicRow(form, values, sites.zoneOf(site));
    if (form.id !== 'interventions') return row;
    if (NEVER_BY_SITE.has(String(values['sector'] ?? ''))) {
      return { ...withHidden(row, ['site_id']), zone: null };
    }
    const persons = sites.personsOf(site, Infinity) ?? 0;
    const isSmall = persons > 0 && persons < settings['disclosure.site_min'];
    return isSmall ? withHidden(row, ['site_id']) : row;
  });
  return hideInRows(form.id, outgoing, settings['disclosure.small_number']);
}

function columnsOf(
  { id, columns }: Form,
  { language, dataset: words }: Messages,
): readonly DataColumn[] {
  const own = columns
    .filter(({ sensitivity }) => sensitivity === 'public')
    .map((column) => dataColumn(column, language));
  const hidden: DataColumn = {
    id: 'hidden',
    label: words.hidden,
    hxl: '#meta+hidden',
    kind: 'text',
  };
  if (id === 'sites') return [...own, hidden];
  return [
    ...own,
    { id: 'zone', label: words.zone, hxl: '#loc+name+zone', kind: 'text' },
    { id: 'sites', label: words.sites, hxl: '#meta+sites+num', kind: 'number' },
    hidden,
  ];
}

function dataColumn({ id, labels, hxl, kind }: Column, language: Language): DataColumn {
  const isNumber = kind === 'integer' || kind === 'decimal';
  return {
    id,
    label: labels[language],
    hxl,
    kind: isNumber ? 'number' : kind === 'date' || kind === 'moment' ? kind : 'text',
  };
}

function cellOf({ values, zone, sites, hidden }: OutgoingRow, id: string): Cell {
  if (id === 'zone') return zone;
  if (id === 'sites') return sites;
  if (id === 'hidden') return hidden.size === 0 ? null : [...hidden].sort().join(';');
  return values[id] ?? null;
}
