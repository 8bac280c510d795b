// Sheets read and checked in one go, for tests of checks and of drawing.

import { NO_READINGS } from '../../core/reading/reading.ts';
import { runChecks } from '../../core/checks/run-checks.ts';
import type { CheckInput } from '../../core/checks/check.ts';
import type { Finding, FindingCode } from '../../core/findings/finding.ts';
import { siteRegistry } from '../../core/forms/site-registry.ts';
import { weeklyReport } from '../../core/forms/weekly-report.ts';
import { carUnits } from '../../core/places/car-units.ts';
import { gazetteerOf } from '../../core/places/gazetteer-of.ts';
import { readForm } from '../../core/reading/read-form.ts';
import type { Reading, SiteValues, WeeklyValues } from '../../core/reading/reading.ts';
import { defaultSettings } from '../../core/settings/default-settings.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Grid } from '../../core/table/cell.ts';
import type { KnownSite } from '../../core/wire/reference.ts';
import { serial } from './sheet.ts';
import { tableOf } from './table.ts';

/** Wednesday 19 November 2014, the day on which the demonstration stands. */
export const TODAY = serial('2014-11-19');

export const carGazetteer = gazetteerOf(carUnits, 'CAF');

/** Tabs as sheets and whatever of the operation differs from the Central African default. */
export interface CheckedSheets {
  readonly sites?: Grid;
  readonly weekly?: Grid;
  readonly earlier?: Grid;
  readonly known?: readonly KnownSite[];
  readonly teams?: readonly string[];
  readonly settings?: Partial<Settings>;
  /** ISO code of the country; places are always those of the Central African Republic. */
  readonly iso3?: string;
}

/** Both readings and every finding of reading and checks, without the columns that a case omits. */
export function check(sheets: CheckedSheets): {
  sites: Reading<SiteValues> | null;
  weekly: Reading<WeeklyValues> | null;
  findings: readonly Finding[];
} {
  const iso3 = sheets.iso3 ?? 'CAF';
  const gazetteer = gazetteerOf(carUnits, iso3);
  const read = (grid: Grid): Reading<WeeklyValues> =>
    readForm(tableOf(grid, { tab: 'Hebdo' }), weeklyReport, gazetteer);
  const sites =
    sheets.sites === undefined
      ? null
      : readForm(tableOf(sheets.sites, { tab: 'Sites' }), siteRegistry, gazetteer);
  const weekly = sheets.weekly === undefined ? null : read(sheets.weekly);
  const input: CheckInput = {
    ...NO_READINGS,
    sites,
    weekly,
    known: sheets.known ?? [],
    earlier: sheets.earlier === undefined ? [] : read(sheets.earlier).rows,
    settings: { ...defaultSettings(), 'country.iso3': iso3, ...sheets.settings },
    gazetteer,
    teams: sheets.teams ?? [],
    today: TODAY,
  };
  const findings = [...(sites?.findings ?? []), ...(weekly?.findings ?? []), ...runChecks(input)];
  return { sites, weekly, findings };
}

/** Findings of one code as `severity cell`, such as `error B3`. */
export function cellsOf(findings: readonly Finding[], code: FindingCode): readonly string[] {
  return findings
    .filter((finding) => finding.code === code)
    .map(({ severity, place: { tab, row, column } }) => {
      const letter = column === null ? '' : String.fromCharCode(64 + column);
      return `${severity} ${tab}!${letter}${row ?? ''}`;
    });
}
