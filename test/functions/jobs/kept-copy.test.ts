import { describe, expect, test } from '@jest/globals';
import { returnIntention } from '../../../core/forms/return-intention.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import { readForm } from '../../../core/reading/read-form.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import { keptCopy } from '../../../functions/src/jobs/kept-copy.ts';
import { serial, sheet } from '../../support/sheet.ts';
import { tableOf } from '../../support/table.ts';

const WEEK = serial('2014-09-30');
const ROWS = sheet`
  Rapport de M. Ngbando |       |             |                 |
  ID du site     | Semaine        | Commentaire         | Contact du chef de bloc
  #loc+site+code | #date+end+week | #description        |
  CF-S0001       | d:2014-09-30   | Appeler 75 12 34 56 | 75 12 34 56
  CF-S0002       | d:2014-09-30   | Rien à signaler     | Mme Ngbando
`;
const FINDING: Finding = {
  code: 'text/personal-data',
  severity: 'error',
  place: { document: 'doc', tab: 'Hebdo', row: 4, column: 3 },
  columnId: 'comment',
  siteId: 'CF-S0001',
  facts: { column: 'comment', what: 'phone' },
  suggestion: null,
};

describe('the copy of a tab that is kept for ever', () => {
  const copy = keptCopy(readForm(tableOf(ROWS, { tab: 'Hebdo' }), weeklyReport), [FINDING]);

  test('has the headers and the columns of the form, each row at its place', () => {
    expect(copy[1]).toEqual(ROWS[1]);
    expect(copy[2]).toEqual(ROWS[2]);
    expect(copy[4]).toEqual(['CF-S0002', WEEK, 'Rien à signaler', null]);
  });

  test('has no remark, no column of people’s own and no personal data', () => {
    expect(copy[0]).toEqual([]);
    expect(copy[3]).toEqual(['CF-S0001', WEEK, null, null]);
    expect(JSON.stringify(copy)).not.toMatch(/Ngbando|75 12/);
  });
});

describe('the copy of interviews', () => {
  const rows = sheet`
    response_id   | survey_round | site_id  | consent | respondent_sex | intention_4weeks
    RI-0000000001 | 5            | CF-S0001 | oui     | f              | rester
    RI-0000000002 | 5            | CF-S0001 | non     | m              | retour
  `;
  const copy = keptCopy(readForm(tableOf(rows), returnIntention), []);

  test('has nothing that only coordinators may see', () => {
    expect(copy[1]).toEqual(['RI-0000000001', 5, null, 'oui', null, 'rester']);
  });

  test('has no answer of a person who did not agree', () => {
    expect(copy[2]).toEqual(['RI-0000000002', 5, null, 'non', null, null]);
  });
});
