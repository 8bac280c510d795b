// A small operation for the report's tests, whose sheets can be added up in one's head.

import { siteRegistry } from '../../../core/forms/site-registry.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import type { Messages } from '../../../core/messages/messages.ts';
import { carUnits } from '../../../core/places/car-units.ts';
import { gazetteerOf } from '../../../core/places/gazetteer-of.ts';
import { readForm } from '../../../core/reading/read-form.ts';
import { tabOfDocument } from '../../../core/reports/document/tab-of-document.ts';
import { weeklyNeeds } from '../../../core/reports/weekly-needs.ts';
import type { WeekMaterial } from '../../../core/reports/weekly-needs/week-material.ts';
import { weekPicture } from '../../../core/reports/weekly-needs/week-picture.ts';
import type { WeekPicture } from '../../../core/reports/weekly-needs/week-picture.ts';
import { defaultSettings } from '../../../core/settings/default-settings.ts';
import type { Cell, Grid } from '../../../core/table/cell.ts';
import { fullCell } from '../../../core/tabs/planned-cell.ts';
import type { TabPlan } from '../../../core/tabs/tab-plan.ts';
import { serial, sheet } from '../../support/sheet.ts';

/** Three open sites in two zones, and one that closed in September. */
export const SITES = sheet`
  site_id   | site_name | reporting_zone | site_status | open_date    | close_date   | facilitator_team
  CF-S0001  | Castors   | bangui_3       | ouvert      | d:2013-12-05 |              | EQ-01
  CF-S0002  | Carmel    | bimbo_1        | ouvert      | d:2013-12-05 |              | EQ-01
  CF-S0003  | Fatima    | bimbo_1        | ouvert      | d:2013-12-05 |              | EQ-02
  CF-S0004  | Ben-Zvi   | bangui_3       | ferme       | d:2013-12-05 | d:2014-09-08 | EQ-01
`;

/** The week of 18 November 2014 against that of 11 November. */
export const WEEKLY = sheet`
  site_id  | week_end     | households | individuals | arrivals_ind | departures_ind | need_food_level | priority_need_1
  CF-S0001 | d:2014-11-11 | 200        | 1000        | 0            | 0              | 2               | nourriture
  CF-S0002 | d:2014-11-11 | 100        | 500         | 0            | 0              | 1               | sante
  CF-S0003 | d:2014-11-11 | 50         | 250         | 0            | 0              | 0               | retour
  CF-S0001 | d:2014-11-18 | 190        | 951         | 1            | 50             | 3               | nourriture
  CF-S0002 | d:2014-11-18 | 102        | 520         | 25           | 5              | 2               | nourriture
  CF-S0003 | d:2014-11-18 | 50         | 250         | 0            | 0              | nsp             | sante
`;

const gazetteer = gazetteerOf(carUnits, 'CAF');
const table = (tab: string, rows: Grid) => ({ document: 'doc', tab, rows, bound: new Map() });

/** The input of the report over these sheets; the week of 18 November 2014 unless told otherwise. */
export function operation(
  sheets: { readonly sites?: Grid; readonly weekly?: Grid } = {},
  more: Partial<WeekMaterial> = {},
): WeekMaterial {
  return {
    scope: { kind: 'operation' },
    audience: 'coordination',
    settings: { ...defaultSettings(), 'operation.name': 'RCA – essai' },
    gazetteer,
    sites: readForm(table('Sites', sheets.sites ?? SITES), siteRegistry, gazetteer).rows,
    weekly: readForm(table('Hebdo', sheets.weekly ?? WEEKLY), weeklyReport, gazetteer).rows,
    profile: [],
    intentions: [],
    interventions: [],
    rejected: [],
    findings: [],
    justifications: [],
    conflictsOf: () => 0,
    week: serial('2014-11-18'),
    today: serial('2014-11-19'),
    ...more,
  };
}

/** The figures of the week. */
export function picture(
  sheets: Parameters<typeof operation>[0] = {},
  more: Partial<WeekMaterial> = {},
): WeekPicture {
  return weekPicture(operation(sheets, more));
}

/** The report of a week as a tab. */
export function tabOf(material: WeekMaterial, messages: Messages): TabPlan {
  return tabOfDocument(weeklyNeeds.build(material, material.week, messages), messages);
}

/** The tab before any report was made. */
export function emptyTab(messages: Messages): TabPlan {
  return tabOfDocument(weeklyNeeds.empty(messages), messages);
}

/** The report in French, as the values of its cells. */
export function report(
  sheets: Parameters<typeof operation>[0] = {},
  more: Partial<WeekMaterial> = {},
): Cell[][] {
  return valuesOf(tabOf(operation(sheets, more), messagesFor('fr')));
}

/** The values of a plan. */
export function valuesOf(plan: TabPlan): Cell[][] {
  return plan.rows.map((row) => row.map((cell) => fullCell(cell).value));
}

/** The key figures of a plan by id, as a program would read them. */
export function figuresOf(plan: TabPlan): Record<string, Cell> {
  const values = valuesOf(plan);
  return Object.fromEntries(
    (plan.figures ?? []).map(({ id, row, column }) => [id, values[row - 1]?.[column - 1] ?? null]),
  );
}
