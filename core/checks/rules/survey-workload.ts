// More interviews on one day than one interviewer can do.

import { draft } from '../../findings/draft.ts';
import type { FormRow, IntentionValues } from '../../reading/reading.ts';
import type { AcrossRule, RowDraft } from '../rule.ts';

export const surveyWorkload: AcrossRule = {
  id: 'survey-workload',
  scope: 'across rows',
  raises: ['survey/too-many-interviews'],
  check: ({ intentions, settings }) => {
    const days = new Map<string, FormRow<IntentionValues>[]>();
    for (const row of intentions?.rows ?? []) {
      const { interviewer_code: interviewer, interview_date: date } = row.values;
      if (typeof interviewer !== 'string' || typeof date !== 'number') continue;
      const key = `${date} ${interviewer}`;
      const known = days.get(key);
      if (known === undefined) days.set(key, [row]);
      else known.push(row);
    }
    const most = settings['interview.per_day'];
    const found: RowDraft[] = [];
    for (const rows of days.values()) {
      // One finding a day, on the first interview that is too many.
      const row = rows[most];
      const interviewer = row?.values.interviewer_code;
      const date = row?.values.interview_date;
      if (row === undefined || typeof interviewer !== 'string' || typeof date !== 'number')
        continue;
      const facts = { interviewer, date, count: rows.length, most };
      const tooMany = draft('survey/too-many-interviews', 'interviewer_code', facts);
      found.push({ on: 'intentions', row, draft: tooMany });
    }
    return found;
  },
};
