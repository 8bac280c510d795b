// Consolidating, checking the installation, changing the language, and what a bug looks like.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { menuOf, stopAddin } from '../../workbench/addin/run-function.ts';
import { openDesk, USER, type Desk } from './addin-desk.ts';
import { builtAddIn } from './build.ts';
import { answering, ok, outcome, referenceAnswer } from './functions-answers.ts';

let script = '';
beforeAll(() => {
  script = builtAddIn();
});
afterAll(stopAddin);

async function masterDesk(...answers: (Response | Error)[]): Promise<Desk> {
  const desk = openDesk({ fetch: answering(referenceAnswer('master'), ...answers).fetch });
  await desk.run('prepareWorkbook');
  return desk;
}

describe('the master', () => {
  test('is made by preparing a spreadsheet that the functions call the master', async () => {
    const desk = await masterDesk();
    expect(desk.document.tabs.length).toBeGreaterThanOrEqual(11);
    expect(desk.values('settings')[0]).toHaveLength(4);
    expect(desk.columns('base.weekly').has('source_link')).toBe(true);
  });

  test('prepared again, gets the settings that it lacks and keeps those that were set', async () => {
    const desk = openDesk({
      fetch: answering(referenceAnswer('master'), referenceAnswer('master')).fetch,
    });
    await desk.run('prepareWorkbook');
    const ids = (): readonly unknown[] => desk.values('settings').map(([id]) => id);
    const before = ids().filter((id) => typeof id === 'string' && id !== '');
    // An earlier version knew the first twelve rows only.
    const { cells } = desk.tab('settings');
    for (const row of [...cells.keys()]) if (row > 12) cells.delete(row);
    desk.host.store.touch(desk.document.id);
    await desk.run('prepareWorkbook');
    expect(ids().filter((id) => typeof id === 'string' && id !== '')).toEqual(before);
    const settled = ids().length;
    await desk.run('prepareWorkbook');
    expect(ids()).toHaveLength(settled);
  });

  test('consolidates, and says of each source what became of it, those in trouble first', async () => {
    const outcomes = [
      outcome(),
      outcome({ team: 'EQ-02', name: 'Bimbo', unchanged: true, intakes: [] }),
      outcome({ team: 'EQ-03', name: 'Sud', problem: { code: 'sheets/not-shared', facts: {} } }),
    ];
    const desk = await masterDesk(ok({ outcomes, rowsWritten: 5 }));
    const { dialogs } = await desk.run('consolidateNow');
    expect(dialogs[0]?.text.split('\n')).toEqual([
      '2 sur 3 sources reprises\u202f; 5 lignes hebdomadaires écrites.',
      'Les sources non reprises gardent leurs dernières données valables.',
      '',
      '• EQ-03 – Sud\u202f: non reprise. Le serveur n’a pas le droit de lire ce classeur.',
      '• EQ-01 – Centre\u202f: 33 sur 35 lignes, 2 à corriger',
      '• EQ-02 – Bimbo\u202f: inchangée',
    ]);
  });

  test('counts what rules on trial would have found, for the coordinator alone', async () => {
    const code = 'population/household-size-unlikely';
    const outcomes = [
      outcome({ onTrial: [{ code, findings: 9, sites: 4 }] }),
      outcome({
        onTrial: [
          { code: 'week/copied-forward', findings: 1, sites: 1 },
          { code, findings: 5, sites: 3 },
        ],
      }),
    ];
    const desk = await masterDesk(ok({ outcomes, rowsWritten: 5 }));
    const lines = (await desk.run('consolidateNow')).dialogs[0]?.text.split('\n') ?? [];
    expect(lines.slice(-4)).toEqual([
      '',
      'Règles à l’essai (montrées à personne d’autre)\u202f:',
      '• Taille de ménage inhabituelle\u202f: 14 constats, 7 sites',
      '• Semaine recopiée\u202f: 1 constat, 1 site',
    ]);
  });

  test('stays readable with 73 sources', async () => {
    const outcomes = Array.from({ length: 73 }, (_, i) => outcome({ team: `EQ-${i}`, name: 'x' }));
    const desk = await masterDesk(ok({ outcomes, rowsWritten: 0 }));
    const lines = (await desk.run('consolidateNow')).dialogs[0]?.text.split('\n') ?? [];
    expect(lines).toHaveLength(28);
    expect(lines.at(-1)).toBe('… et 48 autres sources reprises.');
  });

  test('does not send, and a team does not consolidate', async () => {
    const desk = await masterDesk();
    expect((await desk.run('submitWorkbook')).problem?.code).toBe('command/facilitator-only');
    const team = openDesk();
    await team.run('prepareWorkbook');
    expect((await team.run('consolidateNow')).problem?.code).toBe('command/master-only');
  });
});

describe('checking the installation', () => {
  test('names the account, the team, the tabs and the server', async () => {
    const network = answering(referenceAnswer(), referenceAnswer());
    const desk = openDesk({ fetch: network.fetch });
    await desk.run('prepareWorkbook');
    const { dialogs, calls } = await desk.run('checkInstallation');
    const text = dialogs[0]?.text ?? '';
    expect(text).toContain(`Compte\u202f: ${USER}`);
    expect(text).toContain('classeur de l’équipe EQ-01');
    expect(text).toContain('«\u202fHebdo\u202f»');
    expect(text).toContain('Fuseau horaire\u202f: Africa/Bangui');
    expect(text).toContain('connecté');
    expect(calls.write).toBe(0);
  });
});

describe('the language', () => {
  test.each([
    ['useEnglish', 'Prepare the spreadsheet', 'This spreadsheet does not have the DTM tabs yet'],
    ['useSpanish', 'Preparar el archivo', 'Este archivo aún no tiene las pestañas DTM'],
  ])('%s changes the menu at once and all messages from then on', async (name, _, sentence) => {
    const desk = openDesk();
    expect((await desk.run(name)).ok).toBe(true);
    const { dialogs } = await desk.run('validateWorkbook').then((result) => {
      expect(result.problem?.message).toContain(sentence);
      return result;
    });
    expect(dialogs[0]?.text).toContain(sentence);
  });

  test('comes back with useFrench', async () => {
    const desk = openDesk();
    await desk.run('useEnglish');
    const { toasts } = await desk.run('useFrench');
    expect(toasts[0]?.text).toContain('en français');
    expect(await menuOf(desk.host, desk.document.id, USER)).toContainEqual({
      label: 'Envoyer…',
      function: 'submitWorkbook',
    });
  });
});

test('a bug shows a reference number, is logged without the message, and goes on as a bug', async () => {
  const desk = openDesk({
    bundle: `${script}\nSpreadsheetApp.getActiveSpreadsheet = () => { throw new Error('Jeanne, 72 11 22 33'); };`,
  });
  const { ok: done, error, dialogs, logs, problem } = await desk.run('validateWorkbook');
  expect([done, problem]).toEqual([false, undefined]);
  expect(error?.message).toContain('Jeanne');
  const reference = /\u202f: ([0-9A-F]{8})$/.exec(dialogs[0]?.text ?? '')?.[1];
  expect(reference).toBeDefined();
  expect(logs.map(({ text }) => text).join()).toContain(reference);
  expect(logs.map(({ text }) => text).join()).not.toContain('Jeanne');
});
