// How many households of a site were interviewed in a round, beside how many live there.

import { draft } from '../../findings/draft.ts';
import type { FormRow, IntentionValues } from '../../reading/reading.ts';
import { weekNearest } from '../context/weeks-of-month.ts';
import type { AcrossRule, RowDraft } from '../rule.ts';

/** The interviews of one site in one round. */
interface Interviews {
  readonly site: string;
  count: number;
  last: FormRow<IntentionValues>;
}

export const respondents: AcrossRule = {
  id: 'respondents',
  scope: 'across rows',
  raises: ['survey/more-than-households', 'survey/large-share'],
  check: ({ intentions, weekIndex, settings }) => {
    const found: RowDraft[] = [];
    for (const { site, count, last } of bySite(intentions?.rows ?? [])) {
      const day = last.values.interview_date;
      if (typeof day !== 'number') continue;
      const households = weekNearest(weekIndex, site, day)?.values.households;
      if (typeof households !== 'number') continue;
      if (count > households) {
        const facts = { site, respondents: count, households };
        const more = draft('survey/more-than-households', 'site_id', facts);
        found.push({ on: 'intentions', row: last, draft: more });
      } else if (count * 100 > households * settings['compare.respondents_percent']) {
        const percent = (count / households) * 100;
        const facts = { site, respondents: count, households, percent };
        const share = draft('survey/large-share', 'site_id', facts);
        found.push({ on: 'intentions', row: last, draft: share });
      }
    }
    return found;
  },
};

/** One respondent is one household; whoever did not consent was not interviewed. */
function bySite(rows: readonly FormRow<IntentionValues>[]): Iterable<Interviews> {
  const groups = new Map<string, Interviews>();
  for (const row of rows) {
    const { site_id: site, survey_round: round, consent } = row.values;
    if (typeof site !== 'string' || consent !== 'oui') continue;
    const key = `${site} ${String(round ?? '')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { site, count: 1, last: row });
    else {
      group.count += 1;
      group.last = row;
    }
  }
  return groups.values();
}
