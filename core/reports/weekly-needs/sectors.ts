// The six needs of the weekly report, in the order of the form.

import type { CodeList } from '../../forms/code-lists/code-list.ts';
import {
  foodIssue,
  healthIssue,
  protectionIssue,
  securityIssue,
  shelterIssue,
  washIssue,
} from '../../forms/code-lists/need-issues.ts';
import { weeklyReport } from '../../forms/weekly-report.ts';
import type { WeeklyValues } from '../../reading/reading.ts';
import { NEED_LEVELS } from '../document/document.ts';
import type { NeedLevel } from '../document/document.ts';

export type Sector = 'protection' | 'wash' | 'health' | 'food' | 'shelter' | 'security';

export const SECTORS: readonly Sector[] = [
  'protection',
  'wash',
  'health',
  'food',
  'shelter',
  'security',
];

/** The level of a sector in a row; `null` when the cell is blank or could not be read. */
export function levelOf(values: WeeklyValues, sector: Sector): NeedLevel | null {
  const level = values[`need_${sector}_level`];
  return NEED_LEVELS.find((each) => each === level) ?? null;
}

/** Whether a level calls for action: serious or critical. */
export function isSerious(level: NeedLevel | null): boolean {
  return level === '2' || level === '3';
}

/** The main issue of a sector in a row, a code of the sector's own list. */
export function issueOf(values: WeeklyValues, sector: Sector): string | null {
  return values[`need_${sector}_issue`] ?? null;
}

/** The list that the main issues of a sector are taken from. */
export const ISSUES: Readonly<Record<Sector, CodeList>> = {
  protection: protectionIssue,
  wash: washIssue,
  health: healthIssue,
  food: foodIssue,
  shelter: shelterIssue,
  security: securityIssue,
};

/** Sectors whose needs of a single site are no business of the public: as the form says. */
export const RESTRICTED: ReadonlySet<Sector> = new Set(
  SECTORS.filter((sector) =>
    weeklyReport.columns.some(
      ({ id, sensitivity }) => id === `need_${sector}_level` && sensitivity !== 'public',
    ),
  ),
);
