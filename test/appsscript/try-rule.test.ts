// Essayer une règle: a coordinator asks the master what a rule would have found.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stopAddin } from '../../workbench/addin/run-function.ts';
import { openDesk, type Desk } from './addin-desk.ts';
import { builtAddIn } from './build.ts';
import { answering, referenceAnswer } from './functions-answers.ts';
import { weeklyRow } from './operation-rows.ts';

beforeAll(() => {
  builtAddIn();
});
afterAll(stopAddin);

const reports = (count: number): readonly ReturnType<typeof weeklyRow>[] =>
  Array.from({ length: count }, (_, index) =>
    weeklyRow({
      site_id: `CF-S${5000 + Math.floor(index / 2)}`,
      week_end: index % 2 === 0 ? '18/11/2014' : '11/11/2014',
      households: 10,
      individuals: 120,
    }),
  );

async function masterDesk(count = 4): Promise<Desk> {
  const desk = openDesk({ fetch: answering(referenceAnswer('master')).fetch });
  await desk.run('prepareWorkbook');
  desk.tab('base.weekly').rowCount = Math.max(1000, count + 100);
  desk.type('base.weekly', reports(count));
  return desk;
}

describe('trying a rule in the master', () => {
  test('says how many findings on how many sites, and lists them with their cells', async () => {
    const desk = await masterDesk();
    const { dialogs } = await desk.run('tryRule', { answers: ['taille de ménage', ''] });
    expect(dialogs[1]?.text).toContain('2. Taille maximale des ménages\u202f: 10');
    expect(dialogs[2]?.text).toContain(
      'aurait produit 4 constats sur les 4 dernières semaines (2 sites)',
    );
    const [, ...listed] = desk.values('findings');
    expect(listed.filter(([severity]) => severity !== null)).toHaveLength(4);
    expect(listed[0]?.slice(0, 3)).toEqual([
      'À vérifier',
      'population/household-size-unlikely',
      'Base hebdo',
    ]);
    expect(desk.values('base.weekly')[2]).toContain('CF-S5000');
  });

  test('with another threshold it finds nothing, and an old list is emptied', async () => {
    const desk = await masterDesk();
    await desk.run('tryRule', { answers: ['taille de ménage', ''] });
    const { dialogs } = await desk.run('tryRule', { answers: ['taille de ménage', '2 = 12'] });
    expect(dialogs[2]?.text).toContain('n’aurait produit aucun constat');
    expect(dialogs[2]?.text).toContain('Taille maximale des ménages\u202f: 12');
    const [, ...listed] = desk.values('findings');
    expect(listed.flat().filter((cell) => cell !== null && cell !== '')).toEqual([]);
    expect(desk.values('settings').flat()).not.toContain(12);
  });

  test('asks which one is meant when several rules have the word', async () => {
    const desk = await masterDesk();
    const { dialogs } = await desk.run('tryRule', { answers: ['variation', '2', ''] });
    expect(dialogs[1]?.text).toContain('1. Variation à expliquer – Avertissement');
    expect(dialogs[3]?.text).toContain('«\u202fVariation à confirmer\u202f»');
  });

  test('changes nothing when the person goes back or types what no rule is called', async () => {
    const desk = await masterDesk();
    const back = await desk.run('tryRule', { answers: [] });
    expect([back.problem, back.calls.write]).toEqual([undefined, 0]);
    expect((await desk.run('tryRule', { answers: ['éléphant'] })).problem?.code).toBe(
      'rule/not-found',
    );
    const wrong = await desk.run('tryRule', { answers: ['taille de ménage', 'beaucoup'] });
    expect(wrong.problem?.code).toBe('rule/threshold-unreadable');
  });

  test('is not for a facilitator', async () => {
    const team = openDesk();
    await team.run('prepareWorkbook');
    expect((await team.run('tryRule')).problem?.code).toBe('command/master-only');
  });

  test('makes the same few calls for 4 rows and for 2,000', async () => {
    const effort = async (count: number): Promise<number> => {
      const desk = await masterDesk(count);
      const { calls } = await desk.run('tryRule', { answers: ['rapport manquant', ''] });
      return calls.read + calls.write;
    };
    const few = await effort(4);
    expect(await effort(2000)).toBe(few);
    expect(few).toBeLessThanOrEqual(15);
  }, 30_000);
});
