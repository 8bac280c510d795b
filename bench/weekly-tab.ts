// A large weekly tab for the benchmarks: clean rows as a facilitator fills them, a few with faults.

import { siteRegistry } from '../core/forms/site-registry.ts';
import { weeklyReport } from '../core/forms/weekly-report.ts';
import type { Column } from '../core/forms/form.ts';
import type { Cell, Grid } from '../core/table/cell.ts';
import type { Table } from '../core/table/table.ts';

const FIRST_WEEK = 41_513; // Tuesday 27 August 2013
/** One row in this many has a text number. */
const FAULT_EVERY = 200;

/** A tab `Hebdo` with `rows` reports of 60 columns on `sites` sites, week after week. */
export function weeklyTab(rows: number, sites: number): Table {
  const columns: readonly Column[] = weeklyReport.columns;
  const header: Cell[] = columns.map(({ labels }) => labels.fr);
  const tags: Cell[] = columns.map(({ hxl }) => hxl);
  while (header.length < 60) {
    header.push(`Colonne ${header.length + 1}`);
    tags.push(null);
  }
  const grid: Cell[][] = [header, tags];
  for (let i = 0; i < rows; i++) {
    const site = i % sites;
    const week = FIRST_WEEK + 7 * Math.floor(i / sites);
    const row: Cell[] = columns.map((column) => cellOf(column, site, week, i));
    while (row.length < 60) row.push(null);
    grid.push(row);
  }
  return { document: 'bench', tab: 'Hebdo', rows: grid, bound: new Map() };
}

/** The registry of those sites. */
export function siteTab(sites: number): Table {
  const columns: readonly Column[] = siteRegistry.columns;
  const rows: Grid = Array.from({ length: sites }, (_, site) =>
    columns.map((column): Cell => {
      switch (column.id) {
        case 'site_id':
          return siteCode(site);
        case 'site_name':
          return `Site numéro ${site} du quartier ${site % 37}`;
        case 'site_status':
          return 'Ouvert';
        case 'site_type':
          return 'Site spontané';
        case 'facilitator_team':
          return 'EQ-01';
        case 'admin1_pcode':
          return 'CF71';
        case 'admin2_pcode':
          return 'CF711';
        case 'admin3_pcode':
          return 'CF7121';
        case 'reporting_zone':
          return 'bangui_2';
        default:
          return null;
      }
    }),
  );
  const header = columns.map(({ labels }) => labels.fr);
  return { document: 'bench', tab: 'Sites', rows: [header, ...rows], bound: new Map() };
}

function siteCode(site: number): string {
  return `CF-S${String(site).padStart(4, '0')}`;
}

function cellOf(column: Column, site: number, week: number, i: number): Cell {
  const households = 120 + (site % 90);
  const individuals = households * 5 + (week % 2);
  // Every second week one person arrives, every other week one leaves.
  const arrivals = week % 2;
  switch (column.id) {
    case 'report_id':
      return `${siteCode(site)}-${week}`;
    case 'site_id':
      return siteCode(site);
    case 'site_name':
      return `Site numéro ${site} du quartier ${site % 37}`;
    case 'week_end':
      return week;
    case 'week_start':
      return week - 6;
    case 'visit_date':
      return week - (i % 6);
    case 'facilitator_code':
      return 'EQ-01';
    case 'households':
      return households;
    case 'individuals':
      return i % FAULT_EVERY === 0 ? `${individuals} ` : individuals;
    case 'female_total':
      return individuals - households * 2;
    case 'male_total':
      return households * 2;
    case 'carried_over':
    case 'urgent_alert':
      return 'Non';
    case 'correction_ind':
    case 'change_comment':
    case 'urgent_alert_type':
    case 'correction_of':
    case 'priority_need_3':
    case 'validation_status':
    case 'submitted_at':
      return null;
    case 'comment':
      return 'Le comité de site signale 120 ménages sans bâche depuis le 12/08.';
    case 'access_status':
      return 'Accessible';
    case 'arrivals_ind':
      return arrivals;
    case 'departures_ind':
      return 1 - arrivals;
    case 'arrivals_origin':
      return 'bimbo_1';
    case 'arrivals_hh':
    case 'departures_hh':
      return 0;
    case 'priority_need_1':
      return 'Nourriture';
    case 'priority_need_2':
      return 'Eau';
    default:
      return otherCell(column, i);
  }
}

function otherCell({ id, kind, list }: Column, i: number): Cell {
  if (/^need_\w+_level$/.test(id))
    return i % 3 === 0 ? 'Besoin important' : 'Besoin critique (intervention urgente)';
  if (/^[fm]_\d/.test(id)) return null;
  if (list?.kind === 'codes') return list.codes[i % list.codes.length]?.labels.fr ?? null;
  return kind === 'text' ? 'Précision donnée par le comité' : null;
}
