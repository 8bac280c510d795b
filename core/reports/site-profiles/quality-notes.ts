// How far the figures of a page can be trusted, in a few sentences.

import { AGES_OF_MEN, AGES_OF_WOMEN } from '../../disclosure/characteristics.ts';
import { siteProfile } from '../../forms/site-profile.ts';
import { percentOf } from '../percent.ts';
import { wholeSum } from './month-weeks.ts';
import type { ProfileContext } from './profile-context.ts';
import type { ProfileSubject, WeekFigures } from './profile-subject.ts';

/** The notes. Findings speak to whoever works in the spreadsheets, and are not told outside. */
export function qualityNotes(
  subject: ProfileSubject,
  { messages, audience }: ProfileContext,
): readonly string[] {
  const { quality: words } = messages.siteProfiles;
  const { values, findings, unread, isGroup } = subject;
  const { individuals, sadd_method: method } = values;
  const notes: string[] = [];
  const ages = [...AGES_OF_WOMEN, ...AGES_OF_MEN].map((column) => values[column]);
  const sum = wholeSum(ages);
  if (method === 'extrapolation') notes.push(words.extrapolated);
  if (method === 'echantillon') notes.push(words.sampled);
  if (sum === null) notes.push(words.incomplete);
  else if (typeof individuals === 'number' && sum !== individuals) {
    notes.push(words.notAdding(sum, individuals));
  }
  const near = nearestWeek(subject);
  if (near === null) notes.push(words.noWeekly);
  else {
    const weekly = near.individuals ?? 0;
    const percent =
      typeof individuals === 'number' ? percentOf(individuals - weekly, weekly) : null;
    notes.push(words.weekly(weekly, near.week, percent));
  }
  if (isGroup || audience === 'shared') return notes;
  if (unread.length > 0) notes.push(words.unread(labelsOf(unread, messages.language)));
  const columns = findings.flatMap(({ columnId }) => (columnId === null ? [] : [columnId]));
  notes.push(
    findings.length === 0
      ? words.noFindings
      : words.findings(findings.length, labelsOf(columns, messages.language)),
  );
  return notes;
}

/** The week with a figure whose cut-off is nearest to the visit; the last of the month without one. */
function nearestWeek({ weeks, values }: ProfileSubject): WeekFigures | null {
  const visit = values.visit_date;
  let best: WeekFigures | null = null;
  for (const week of weeks) {
    if (week.individuals === null) continue;
    const isNearer =
      best === null ||
      typeof visit !== 'number' ||
      Math.abs(week.week - visit) < Math.abs(best.week - visit);
    if (isNearer) best = week;
  }
  return best;
}

/** Labels of columns, each once. */
function labelsOf(
  columns: readonly string[],
  language: ProfileContext['messages']['language'],
): string {
  return [...new Set(columns)]
    .map((id) => siteProfile.columns.find((column) => column.id === id)?.labels[language] ?? id)
    .join(', ');
}
