// How serious each finding is when the check does not say otherwise. An error keeps the row out of
// the master, so only what would falsify a figure, its place or its week, or harm a person, is one.

import type { FindingCode, Severity } from './finding.ts';

/** The usual severity of each code. */
export const SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  'header/missing': 'error',
  'header/unknown': 'info',
  'header/guessed': 'warning',
  'header/duplicate': 'warning',
  'value/required': 'error',
  'value/unreadable': 'error',
  'value/not-in-list': 'error',
  'value/out-of-range': 'error',
  'value/too-long': 'warning',
  'number/normalised': 'info',
  'number/ambiguous': 'error',
  'date/normalised': 'info',
  'date/ambiguous': 'warning',
  'date/exchanged': 'warning',
  'date/month-only': 'error',
  'date/not-real': 'error',
  'date/future': 'error',
  'date/order': 'error',
  'site/unknown': 'error',
  'site/bad-code': 'error',
  'site/duplicate': 'error',
  'site/similar-name': 'warning',
  'site/name-differs': 'warning',
  'site/closed': 'error',
  'site/status-differs': 'warning',
  'place/unknown-pcode': 'error',
  'place/parent-differs': 'error',
  'place/name-differs': 'warning',
  'place/outside-country': 'error',
  'place/outside-zone': 'warning',
  'place/swapped-coordinates': 'error',
  'place/coordinates-missing': 'warning',
  'place/low-precision': 'warning',
  'week/duplicate-report': 'error',
  'week/correction-unlikely': 'warning',
  'week/wrong-cut-off': 'error',
  'week/visit-outside': 'warning',
  'week/copied-forward': 'warning',
  'week/missing-report': 'warning',
  'population/fewer-individuals-than-households': 'error',
  'population/household-size-unlikely': 'warning',
  'population/sex-total-differs': 'error',
  'population/age-sex-total-differs': 'error',
  'population/age-sex-incomplete': 'error',
  'population/rounded': 'info',
  'movement/exceeds-population': 'error',
  'movement/does-not-add-up': 'warning',
  'movement/change-unexplained': 'warning',
  'movement/change-to-confirm': 'warning',
  'movement/detail-missing': 'warning',
  'need/issue-missing': 'warning',
  'need/comment-missing': 'warning',
  'need/unknown-not-blank': 'error',
  'need/priority-repeated': 'error',
  'need/priority-gap': 'error',
  'need/priority-covered': 'error',
  // An alert must reach the coordinator even when its type is not filled in yet.
  'alert/type-missing': 'warning',
  'access/figures-unexpected': 'warning',
  'text/personal-data': 'error',
  'row/subtotal': 'warning',
  'row/merged': 'info',
  'row/above-header': 'error',
  'row/repeated-header': 'info',
  'check/crashed': 'warning',
};

/** From the most to the least serious. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The more serious of two. */
export function worse(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}
