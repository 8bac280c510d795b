// The clean rows of `form.weekly`: what a careful facilitator would enter. `dirt` spoils some.

import { daysLater, typedDay, WEEKS } from './calendar.ts';
import { carriedOverCells } from './carried-over.ts';
import type { DemoRow } from './demo-operation.ts';
import type { DemoSite } from './demo-sites.ts';
import { movementsOf, NO_MOVEMENT } from './movements.ts';
import type { Movements } from './movements.ts';
import { needOf, NOT_ASSESSED, prioritiesOf, SECTORS } from './needs.ts';
import { householdsOf, isCounted, peopleCells } from './people.ts';
import { pick, portion } from './portion.ts';
import { remarkOf, alertOf } from './remarks.ts';

/** A row with the site and week it is about. */
export interface WeeklyRow {
  readonly site: string;
  readonly week: string;
  readonly cells: DemoRow;
}

/** The rows of one site, oldest week first. */
export function weeklyRowsOf(
  site: DemoSite,
  individuals: readonly (number | null)[],
): readonly WeeklyRow[] {
  const rows: WeeklyRow[] = [];
  let before: number | null = null;
  WEEKS.forEach((day, week) => {
    const now = individuals[week] ?? null;
    if (now === null) return;
    const carried = carriedOverCells(site, week, before, now);
    const movements = carried === null ? movementsOf(site, week, before, now) : NO_MOVEMENT;
    const cells = {
      ...visitCells(site, week),
      households: householdsOf(site, now),
      individuals: now,
      carried_over: 'Non',
      ...peopleCells(site, now),
      ...movementCells(site, movements, householdsOf(site, now)),
      ...needCells(site, week),
      ...alertOf(site.name, day),
      ...remarkOf(site, week),
      ...carried,
    };
    rows.push({ site: site.name, week: day, cells });
    before = now;
  });
  return rows;
}

/** The row of a site that could not be reached and for which there is no figure. */
export function unreachedRow(site: DemoSite, week: number): WeeklyRow {
  const needs = SECTORS.map((sector) => [`need_${sector}_level`, NOT_ASSESSED]);
  const cells: DemoRow = {
    ...visitCells(site, week),
    data_source: 'Informateur clé / comité',
    access_status: 'Non accessible — insécurité',
    carried_over: 'Non',
    ...(Object.fromEntries(needs) as DemoRow),
    priority_need_1: 'Sécurité',
    urgent_alert: 'Non',
    comment: "Visite annulée : tirs signalés sur l'axe, comité joint par téléphone.",
  };
  return { site: site.name, week: WEEKS[week] ?? '', cells };
}

function visitCells(site: DemoSite, week: number): DemoRow {
  const day = WEEKS[week] ?? '';
  const visited = daysLater(day, -Math.floor(5 * portion(site.id, week, 'visit')));
  return {
    site_id: site.id,
    site_name: site.name,
    week_end: typedDay(day),
    visit_date: typedDay(visited),
    facilitator_code: site.team,
    data_source: sourceOf(site),
    access_status: 'Accessible',
  };
}

function sourceOf(site: DemoSite): string {
  if (site.rounded === true) return 'Estimation visuelle';
  if (isCounted(site)) return 'Comptage physique';
  return pick(
    ['Informateur clé / comité', 'Gestionnaire de site', 'Enregistrement'],
    site.id,
    'source',
  );
}

function movementCells(site: DemoSite, movements: Movements, households: number): DemoRow {
  const { arrivals, departures, correction } = movements;
  const cells: Record<string, string | number> = {
    arrivals_hh: Math.min(households, Math.ceil(arrivals / site.size)),
    arrivals_ind: arrivals,
    departures_hh: Math.ceil(departures / site.size),
    departures_ind: departures,
  };
  if (correction !== 0) cells['correction_ind'] = correction;
  if (movements.origin !== null) cells['arrivals_origin'] = movements.origin;
  if (movements.destination !== null) cells['departures_destination'] = movements.destination;
  if (movements.reason !== null) cells['movement_reason'] = movements.reason;
  if (movements.explanation !== null) cells['change_comment'] = movements.explanation;
  return cells;
}

function needCells(site: DemoSite, week: number): DemoRow {
  const cells: Record<string, string> = {};
  const needs = SECTORS.map((sector) => needOf(site, sector, week));
  SECTORS.forEach((sector, index) => {
    const need = needs[index];
    if (need === undefined) return;
    cells[`need_${sector}_level`] = need.label;
    if (need.issue !== null) cells[`need_${sector}_issue`] = need.issue;
  });
  prioritiesOf(needs).forEach((priority, index) => {
    cells[`priority_need_${String(index + 1)}`] = priority;
  });
  return cells;
}
