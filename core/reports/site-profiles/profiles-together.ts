// The profiles of small sites as one: counts added up, and of every other answer the one that most
// of the sites give. What cannot be told of several sites at once is not told.

import { siteProfile } from '../../forms/site-profile.ts';
import type { ProfileValues } from '../../reading/reading.ts';
import type { Column } from '../../forms/form.ts';
import { wholeSum } from './month-weeks.ts';

type ProfileValue = string | number | null;

/** Answers that are true of one site only. */
const OF_ONE_SITE = new Set([
  ...['profile_id', 'site_id', 'profile_comment', 'committee_f_pct'],
  ...['informant_type', 'visit_date'],
]);

/** The values of these profiles together. */
export function profilesTogether(profiles: readonly ProfileValues[]): ProfileValues {
  const entries = siteProfile.columns.map((column) => [column.id, together(column, profiles)]);
  return {
    ...(Object.fromEntries(entries) as ProfileValues),
    water_l_ppd: litresOfPersons(profiles),
    // One extrapolated site makes the sum of the sites an extrapolation.
    sadd_method: profiles.some(({ sadd_method: method }) => method === 'extrapolation')
      ? 'extrapolation'
      : mostGiven(profiles.map(({ sadd_method: method }) => method)),
  };
}

function together({ id, kind }: Column, profiles: readonly ProfileValues[]): ProfileValue {
  if (OF_ONE_SITE.has(id)) return null;
  const values = profiles.map((profile) => profile[id as keyof ProfileValues]);
  switch (kind) {
    case 'integer':
      return wholeSum(values.map((value) => (typeof value === 'number' ? value : null)));
    case 'date':
      // The month of the first arrivals is that of the first site.
      return values.reduce<number | null>(
        (first, value) =>
          typeof value === 'number' && (first === null || value < first) ? value : first,
        null,
      );
    case 'code':
    case 'yes-no':
      return mostGiven(values.map((value) => (typeof value === 'string' ? value : null)));
    case 'decimal':
    case 'moment':
    case 'text':
    case 'texts':
      return null;
  }
}

/** Litres per person, weighted by the persons, one decimal; `null` where a part is not known. */
function litresOfPersons(profiles: readonly ProfileValues[]): number | null {
  const persons = wholeSum(profiles.map(({ individuals }) => individuals));
  const litres = wholeSum(
    profiles.map(({ individuals, water_l_ppd: each }) =>
      typeof individuals === 'number' && typeof each === 'number' ? individuals * each : null,
    ),
  );
  if (persons === null || litres === null || persons === 0) return null;
  return Math.round((10 * litres) / persons) / 10;
}

/** The answer that more sites give than any other; `null` where there is no such answer. */
function mostGiven(answers: readonly (string | null | undefined)[]): string | null {
  const counts = new Map<string, number>();
  for (const answer of answers) {
    if (typeof answer === 'string') counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}
