import { describe, expect, test } from '@jest/globals';
import type { Column } from '../../../core/forms/form.ts';
import { returnIntention } from '../../../core/forms/return-intention.ts';
import { siteProfile } from '../../../core/forms/site-profile.ts';
import { columnReader } from '../../../core/reading/column-reader.ts';
import type { ValueReader } from '../../../core/reading/oddity.ts';
import type { Cell } from '../../../core/table/cell.ts';

function reader(id: string): ValueReader {
  const all: readonly Column[] = [...siteProfile.columns, ...returnIntention.columns];
  const column = all.find((one) => one.id === id);
  if (column === undefined) throw new Error(`no column ${id}`);
  return columnReader(column, null);
}

describe('several answers in one cell', () => {
  test.each<[string, Cell, string | null]>([
    ['health_main_problems', 'paludisme', 'paludisme'],
    ['health_main_problems', 'Paludisme; Diarrhée', 'paludisme; diarrhee'],
    ['health_main_problems', 'paludisme , diarrhee', 'paludisme; diarrhee'],
    ['health_main_problems', 'Malaria\nDiarrhoea', 'paludisme; diarrhee'],
    ['health_main_problems', 'paludisme diarrhee ira', 'paludisme; diarrhee; ira'],
    ['health_main_problems', 'Paludisme / Fièvre', 'paludisme; fievre'],
    ['health_main_problems', 'Paludisme et fièvre', 'paludisme; fievre'],
    ['health_main_problems', 'FIEVRE; fièvre;', 'fievre'],
    ['health_main_problems', '; Paludisme ;', 'paludisme'],
    ['health_main_problems', 'Maladies de peau', 'peau'],
    ['health_main_problems', 'Suspicion de choléra, Détresse psychologique', 'cholera; psy'],
    ['site_challenges', 'Hygiène / assainissement (12)', 'hygiene'],
    ['site_challenges', 'Hygiène / assainissement (12); Eau', 'hygiene; eau'],
    ['site_challenges', 'eau/sante', 'eau; sante'],
    ['committees', 'site femmes jeunes', 'site; femmes; jeunes'],
    ['committees', ' ; ', null],
    ['committees', '', null],
    ['committees', null, null],
  ])('%s: %j is %j', (id, cell, codes) => {
    expect(reader(id)(cell)).toBe(codes);
  });

  test('an answer that nobody knows makes the cell unread, and only that answer is named', () => {
    expect(reader('health_main_problems')('Paludisme; Diarhée')).toMatchObject({
      value: undefined,
      draft: {
        code: 'value/not-in-list',
        facts: { raw: 'Paludisme; Diarhée', part: 'Diarhée', examples: ['diarrhee'] },
        suggestion: { value: 'paludisme; diarrhee', safe: false },
      },
    });
    expect(reader('health_main_problems')('paludisme; xyz')).toMatchObject({
      value: undefined,
      draft: { facts: { part: 'xyz' }, suggestion: null },
    });
  });

  test('words that differ only in spaces have a safe suggestion', () => {
    expect(reader('health_main_problems')('Maladies depeau; cholera')).toMatchObject({
      draft: { suggestion: { value: 'peau; cholera', safe: true } },
    });
  });

  test('an error of a formula is unreadable', () => {
    expect(reader('committees')('#REF!')).toMatchObject({ draft: { code: 'value/unreadable' } });
  });
});
