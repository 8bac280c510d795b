import { describe, expect, test } from '@jest/globals';
import { explainFinding, oneLine } from '../../../core/findings/explain-finding.ts';
import type { Finding, FindingCode } from '../../../core/findings/finding.ts';
import { SEVERITY } from '../../../core/findings/severity.ts';
import { draft, placed } from '../../../core/findings/draft.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import { check } from '../../support/checked.ts';
import { allCases } from '../checks/all-cases.ts';

const nowhere = { document: 'doc', tab: 'Hebdo', row: 2, column: 3 };
const crash = placed(
  draft('check/crashed', null, { check: 'site-known', reference: 'TypeError@2' }),
  nowhere,
  null,
);
/** Findings of every code, as the checks really make them. */
const findings: readonly Finding[] = [
  crash,
  ...allCases.flatMap(({ code, bad }) => check(bad).findings.filter((one) => one.code === code)),
];

test('a text of 50,000 characters is named by its beginning', () => {
  const site = 'x'.repeat(50_000);
  const finding = placed(draft('site/unknown', 'site_id', { site }), nowhere, null);
  const line = oneLine(explainFinding(finding, messagesFor('fr')));
  expect(line).toContain(`${'x'.repeat(120)}…`);
  expect(line.length).toBeLessThan(420);
});

test.each([
  ['individuals', /écrivez 0/],
  ['visit_date', /^(?!.*0).*Remplissez cette cellule\.$/],
  ['site_id', /^(?!.*0).*Remplissez cette cellule\.$/],
])('a blank %s is asked for, and a zero only where a figure is', (column, words) => {
  const finding = placed(draft('value/required', column, { column }), nowhere, null);
  expect(oneLine(explainFinding(finding, messagesFor('fr'), weeklyReport))).toMatch(words);
});

describe('sentences', () => {
  test('are tried for every code', () => {
    const codes = new Set<FindingCode>(findings.map(({ code }) => code));
    expect(Object.keys(SEVERITY).filter((code) => !codes.has(code as FindingCode))).toEqual([]);
  });

  test.each(['fr', 'en', 'es'] as const)(
    'in %s are complete and hold no id or raw value',
    (language) => {
      for (const finding of findings) {
        const sentence = explainFinding(finding, messagesFor(language));
        const line = oneLine(sentence);
        expect(sentence.wrong).toMatch(/[.!)]$/);
        expect(line).not.toMatch(/undefined|null|NaN|\[object|\w_\w+(?<!CF-S\w+)\b/);
        expect(line.length).toBeLessThan(420);
      }
    },
  );

  test('French has its narrow spaces and its guillemets', () => {
    for (const finding of findings) {
      // What stands between guillemets is a label or what people typed.
      const line = oneLine(explainFinding(finding, messagesFor('fr'))).replace(
        /«\u202f[^«»]*\u202f»/g,
        'X',
      );
      expect(line).not.toMatch(/ [;:!?»%]|«|»|[^\u202f][;:!?%](?!\w)|"/);
      expect(line).not.toMatch(/[a-zà-ÿ]'[a-zà-ÿ]/);
    }
  });

  test('say figures, days, labels and codes as people read them', () => {
    const sums = placed(
      draft('movement/does-not-add-up', 'individuals', {
        previous: 60_093,
        arrivals: 12,
        departures: 1_400,
        correction: -5,
        expected: 58_700,
        individuals: 58_800,
      }),
      nowhere,
      'CF-S0001',
    );
    expect(explainFinding(sums, messagesFor('fr'), weeklyReport)).toEqual({
      wrong:
        'Semaine précédente 60\u202f093 + arrivées 12 − départs 1\u202f400 + recomptage −5 = 58\u202f700, mais la ligne indique 58\u202f800.',
      expected: 'Écart\u202f: +100.',
      mend: 'Corrigez les mouvements, ou inscrivez l’écart dans la colonne du recomptage et expliquez-le.',
    });
    const list = placed(
      draft('value/not-in-list', 'need_wash_issue', {
        column: 'need_wash_issue',
        raw: 'Latrinnes',
        list: 'issue_wash',
        examples: ['latrines', 'douches'],
      }),
      nowhere,
      null,
    );
    const english = explainFinding(list, messagesFor('en'), weeklyReport);
    expect(english.wrong).toContain('“WASH need — main issue”');
    expect(english.expected).toBe('For example: Too few / full latrines, Too few showers.');
    const future = placed(
      draft('date/future', 'week_end', { column: 'week_end', value: 41968, today: 41962 }),
      nowhere,
      null,
    );
    expect(explainFinding(future, messagesFor('es')).wrong).toBe(
      'El 25/11/2014 está en el futuro (hoy es 19/11/2014).',
    );
  });

  test('a cell of 50,000 characters is shortened', () => {
    const raw = 'x'.repeat(50_000);
    const facts = { column: 'individuals', raw, expected: 'integer' } as const;
    const finding = placed(draft('value/unreadable', 'individuals', facts), nowhere, null);
    expect(oneLine(explainFinding(finding, messagesFor('fr'))).length).toBeLessThan(250);
  });

  test('personal data never stands in a sentence', () => {
    const { findings: found } = check({
      weekly: [
        ['site_id', 'week_end', 'comment'],
        ['CF-S0001', 41912, 'Mme Ngbando 75 12 34 56 a@b.org'],
      ],
    });
    for (const finding of found.filter(({ code }) => code === 'text/personal-data')) {
      expect(
        JSON.stringify(finding) + oneLine(explainFinding(finding, messagesFor('fr'))),
      ).not.toMatch(/Ngbando|75 12|@b/);
    }
  });
});
