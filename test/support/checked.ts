// Sheets read and checked in one go, for tests of checks and of drawing.

import { runChecks } from '../../core/checks/run-checks.ts';
import type { CheckInput } from '../../core/checks/check.ts';
import type { Finding, FindingCode } from '../../core/findings/finding.ts';
import type { Form, ValuesOf } from '../../core/forms/form.ts';
import { forms } from '../../core/forms/index.ts';
import { interventionLog } from '../../core/forms/intervention-log.ts';
import { returnIntention } from '../../core/forms/return-intention.ts';
import { siteProfile } from '../../core/forms/site-profile.ts';
import { siteRegistry } from '../../core/forms/site-registry.ts';
import { weeklyReport } from '../../core/forms/weekly-report.ts';
import { carUnits } from '../../core/places/car-units.ts';
import { gazetteerOf } from '../../core/places/gazetteer-of.ts';
import { operationPlaces } from '../../core/places/operation-places.ts';
import { readForm } from '../../core/reading/read-form.ts';
import type { Reading, Readings } from '../../core/reading/reading.ts';
import { defaultSettings } from '../../core/settings/default-settings.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { columnLetters } from '../../core/table/a1.ts';
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
  readonly profile?: Grid;
  readonly intentions?: Grid;
  readonly interventions?: Grid;
  readonly earlier?: Grid;
  readonly known?: readonly KnownSite[];
  readonly teams?: readonly string[];
  readonly settings?: Partial<Settings>;
  /** ISO code of the country. */
  readonly iso3?: string;
  /** Rows of the places tab; those of the Central African Republic where it is left out. */
  readonly places?: Grid;
}

/** The readings of all tabs and every finding of reading and checks. */
export function check(
  sheets: CheckedSheets,
): Readings & { readonly ofReading: readonly Finding[]; readonly findings: readonly Finding[] } {
  const input = inputOf(sheets);
  const { sites, weekly, profile, intentions, interventions } = input;
  const readings: Readings = { sites, weekly, profile, intentions, interventions };
  const ofReading = forms.flatMap(({ id }) => readings[id]?.findings ?? []);
  return { ...readings, ofReading, findings: [...ofReading, ...runChecks(input)] };
}

/** What the checks are given for these sheets. */
export function inputOf(sheets: CheckedSheets): CheckInput {
  const iso3 = sheets.iso3 ?? 'CAF';
  const gazetteer = operationPlaces(sheets.places ?? [], iso3);
  const read = <F extends Form>(
    grid: Grid | undefined,
    form: F,
    tab: string,
  ): Reading<ValuesOf<F>> | null =>
    grid === undefined ? null : readForm(tableOf(grid, { tab }), form, gazetteer);
  return {
    sites: read(sheets.sites, siteRegistry, 'Sites'),
    weekly: read(sheets.weekly, weeklyReport, 'Hebdo'),
    profile: read(sheets.profile, siteProfile, 'Profils'),
    intentions: read(sheets.intentions, returnIntention, 'Intentions'),
    interventions: read(sheets.interventions, interventionLog, 'Interventions'),
    known: sheets.known ?? [],
    earlier: read(sheets.earlier, weeklyReport, 'Hebdo')?.rows ?? [],
    settings: { ...defaultSettings(), 'country.iso3': iso3, ...sheets.settings },
    gazetteer,
    teams: sheets.teams ?? [],
    today: TODAY,
  };
}

/** Findings of one code as `severity cell`, such as `error B3`. */
export function cellsOf(findings: readonly Finding[], code: FindingCode): readonly string[] {
  return findings
    .filter((finding) => finding.code === code)
    .map(({ severity, place: { tab, row, column } }) => {
      const letter = column === null ? '' : columnLetters(column);
      return `${severity} ${tab}!${letter}${row ?? ''}`;
    });
}
