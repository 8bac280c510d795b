// Two interviews of one interviewer at one site with nearly the same answers: typed twice, or not
// asked twice (domain notes 2.7, soft duplicates). Only answered questions count, so that two refusals
// are not alike.

import { draft } from '../../findings/draft.ts';
import type { FormRow, IntentionValues, Reading } from '../../reading/reading.ts';
import type { AcrossRule, RowDraft } from '../rule.ts';

type Row = FormRow<IntentionValues>;

/** With fewer answers two interviews are alike by chance. */
const FEWEST_ANSWERS = 12;
/** A group that is larger than any day's work is compared only with the interviews just before. */
const REACH = 200;

export const surveySimilar: AcrossRule = {
  id: 'survey-similar',
  scope: 'across rows',
  raises: ['survey/similar-answers'],
  check: ({ intentions, settings }) => {
    const limit = settings['interview.similar_answers'];
    if (intentions === null || limit === 0) return [];
    const questions = questionsOf(intentions);
    const found: RowDraft[] = [];
    for (const rows of groupsOf(intentions.rows)) {
      rows.forEach((row, i) => {
        for (const other of rows.slice(Math.max(0, i - REACH), i)) {
          const { answered, different } = compare(row.values, other.values, questions, limit);
          if (answered < FEWEST_ANSWERS || different > limit) continue;
          const { tab: otherTab, row: otherRow } = other.place;
          const facts = { otherTab, otherRow, different, answered };
          found.push({
            on: 'intentions',
            row,
            draft: draft('survey/similar-answers', null, facts),
          });
          return;
        }
      });
    }
    return found;
  },
};

/** The columns after the consent that the tab has. */
function questionsOf({
  form,
  columns,
}: Reading<IntentionValues>): readonly (keyof IntentionValues)[] {
  const consent = form.columns.findIndex(({ id }) => id === 'consent');
  return form.columns
    .slice(consent + 1)
    .map(({ id }) => id as keyof IntentionValues)
    .filter((id) => columns.has(id));
}

/** Interviews with consent by site, interviewer and round. */
function groupsOf(rows: readonly Row[]): Iterable<readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { site_id: site, interviewer_code: interviewer, survey_round: round } = row.values;
    if (row.values.consent !== 'oui' || typeof site !== 'string') continue;
    if (typeof interviewer !== 'string') continue;
    const key = `${site} ${interviewer} ${round ?? ''}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return groups.values();
}

/** Stops counting where the two differ too much to be alike. */
function compare(
  one: IntentionValues,
  two: IntentionValues,
  questions: readonly (keyof IntentionValues)[],
  limit: number,
): { readonly answered: number; readonly different: number } {
  let answered = 0;
  let different = 0;
  for (const question of questions) {
    const [a, b] = [one[question], two[question]];
    if (a == null && b == null) continue;
    answered += 1;
    if (a === b) continue;
    different += 1;
    if (different > limit) break;
  }
  return { answered, different };
}
