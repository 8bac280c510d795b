// An interview: what is kept of it with consent and without, and what no log tells.

import { describe, expect, test } from '@jest/globals';
import { confidentialColumns } from '../../../core/consolidate/confidential.ts';
import { describeChange } from '../../../core/consolidate/change-log.ts';
import { answersOf, askedAfterConsent } from '../../../core/consolidate/consent.ts';
import { takeIn } from '../../../core/consolidate/intake.ts';
import { returnIntention } from '../../../core/forms/return-intention.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import { readForm } from '../../../core/reading/read-form.ts';
import { sheet } from '../../support/sheet.ts';
import { tableOf } from '../../support/table.ts';
import { offered } from './candidates.ts';

const INTERVIEWS = sheet`
  response_id   | survey_round | site_id  | consent | respondent_sex | intention_4weeks
  RI-0000000001 | 5            | CF-S0001 | oui     | f              | rester
  RI-0000000002 | 5            | CF-S0001 | non     | m              | retour
  RI-0000000003 | 5            | CF-S0001 |         | m              | retour
`;

describe('of an interview', () => {
  const { candidates } = takeIn({
    reading: readForm(tableOf(INTERVIEWS), returnIntention),
    ...{ findings: [], team: 'EQ-01', sheetId: null },
    ...{ registry: new Map<string, never>(), at: 41_900 },
  });

  test('with consent every answer is stored', () => {
    expect(candidates[0]?.values).toMatchObject({
      respondent_sex: 'f',
      intention_4weeks: 'rester',
    });
  });

  test('refused it is stored that it was asked for, and nothing that was asked after', () => {
    const { values = {} } = candidates[1] ?? {};
    expect(values).toMatchObject({ survey_round: 5, site_id: 'CF-S0001', consent: 'non' });
    for (const id of askedAfterConsent(returnIntention))
      expect([id, values[id]]).toEqual([id, null]);
  });

  test('without a word about consent nothing is stored of it either', () => {
    expect(candidates[2]?.values['intention_4weeks']).toBeNull();
  });
});

test('a form that asks for no consent keeps everything', () => {
  expect(askedAfterConsent(weeklyReport).size).toBe(0);
  expect(answersOf(weeklyReport, { consent: null, individuals: 5 })['individuals']).toBe(5);
});

test('the change log tells that a person’s answer changed, not what it was', () => {
  const before = offered({ key: 'RI-1', values: { respondent_sex: 'f', survey_round: 5 } });
  const after = offered({ key: 'RI-1', values: { respondent_sex: 'm', survey_round: 6 } });
  const entry = { form: 'intentions', key: 'RI-1' } as const;
  const change = describeChange(
    { ...entry, candidates: [before] },
    { ...entry, candidates: [after] },
    before.origin.document,
  );
  expect(change?.values).toEqual([
    { column: 'respondent_sex', before: null, after: null },
    { column: 'survey_round', before: 5, after: 6 },
  ]);
});

test('only rows about one person are confidential, and only where the dictionary says so', () => {
  expect(confidentialColumns(weeklyReport).size).toBe(0);
  const columns = confidentialColumns(returnIntention);
  expect([columns.has('respondent_sex'), columns.has('survey_round')]).toEqual([true, false]);
});
