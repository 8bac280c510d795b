// What a rule would find in rows that are there already, before a coordinator switches it on or
// changes its threshold. Looks at nothing but these rows and changes nothing.

import type { Finding, FindingCode } from '../findings/finding.ts';
import type { FormId } from '../forms/form.ts';
import { FORM_IDS } from '../forms/index.ts';
import { lastOfMonth } from '../table/serial-date.ts';
import type { CheckInput } from './check.ts';
import { checks } from './index.ts';
import type { RowValues } from './rule.ts';
import { findFaults } from './run-checks.ts';

const DAYS_PER_WEEK = 7;

/** What a rule found over the weeks before. */
export interface RuleTrial {
  readonly code: FindingCode;
  readonly findings: readonly Finding[];
  /** How many sites they are about. */
  readonly sites: number;
  readonly weeks: number;
}

/** The codes that can be tried: those that the checks raise. What only reading sees cannot. */
export const TRIABLE: ReadonlySet<FindingCode> = new Set(checks.flatMap(({ raises }) => raises));

/**
 * Tries the rule of a code with the settings of the input, as if it were on, whatever they say about
 * it. Counts the rows of the last weeks up to the latest report; a site has no week and always
 * counts.
 */
export function tryRule(input: CheckInput, code: FindingCode): RuleTrial {
  const weeks = input.settings['week.trial_weeks'];
  const before = latestWeek(input) - weeks * DAYS_PER_WEEK;
  const rules = checks.filter(({ raises }) => raises.includes(code));
  const days = daysOfRows(input);
  const findings = findFaults(input, rules).filter((finding) => {
    const { tab, row } = finding.place;
    const day = row === null ? undefined : days.get(tab)?.get(row);
    return finding.code === code && (day === undefined || day > before);
  });
  const sites = new Set(findings.flatMap(({ siteId }) => (siteId === null ? [] : [siteId])));
  return { code, findings, sites: sites.size, weeks };
}

/** The latest week that has begun to be reported; today where there is none. */
function latestWeek({ weekly, today }: CheckInput): number {
  let latest = -Infinity;
  for (const { values } of weekly?.rows ?? []) {
    const week = values.week_end;
    if (typeof week === 'number' && week > latest && week <= today) latest = week;
  }
  return latest === -Infinity ? today : latest;
}

/** The day that a row is about, by tab and sheet row; rows without one are not among them. */
function daysOfRows(input: CheckInput): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const days = new Map<string, Map<number, number>>();
  for (const form of FORM_IDS) {
    const reading = input[form];
    if (reading === null) continue;
    const ofTab = new Map<number, number>();
    for (const { place, values } of reading.rows) {
      const day = dayOf(form, values);
      if (day !== null) ofTab.set(place.row, day);
    }
    days.set(reading.table.tab, ofTab);
  }
  return days;
}

function dayOf(form: FormId, values: RowValues): number | null {
  const day = (id: string): number | null => {
    const value = values[id];
    return typeof value === 'number' ? value : null;
  };
  switch (form) {
    case 'sites':
      return null;
    case 'weekly':
      return day('week_end');
    case 'profile': {
      const month = day('profile_month');
      return month === null ? null : lastOfMonth(month);
    }
    case 'intentions':
      return day('interview_date');
    case 'interventions':
      return day('start_date');
  }
}
