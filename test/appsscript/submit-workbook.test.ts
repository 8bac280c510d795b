// Envoyer: what is said before and after, and what happens when the functions do not answer.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stopAddin } from '../../workbench/addin/run-function.ts';
import { openDesk, openPreparedDesk, USER, type Desk } from './addin-desk.ts';
import { builtAddIn } from './build.ts';
import { answering, ok, outcome, referenceAnswer, refused } from './functions-answers.ts';
import { teamRows } from './operation-rows.ts';

beforeAll(() => {
  builtAddIn();
});
afterAll(stopAddin);

async function teamDesk(
  ...answers: (Response | Error)[]
): Promise<Desk & { asked: ReturnType<typeof answering>['asked'] }> {
  const network = answering(...answers);
  const desk = await openPreparedDesk({ fetch: network.fetch });
  const { sites, weekly } = teamRows('EQ-02');
  desk.type('form.sites', sites);
  desk.type('form.weekly', weekly);
  return { ...desk, asked: network.asked };
}

const submitted = (change = {}): Response => ok({ outcome: outcome(change) });

describe('sending', () => {
  test('says how many rows go and asks first; the question names the rows that stay', async () => {
    const desk = await teamDesk(submitted(), referenceAnswer());
    const { dialogs } = await desk.run('submitWorkbook', { answers: ['OK'] });
    expect(dialogs[0]?.text).toMatch(
      /^\d+ lignes lues, \d+ seront envoyées, 1 reste à corriger\. Envoyer\u202f\?$/,
    );
  });

  test('sends the id of the spreadsheet and who is signed in, and no row', async () => {
    const desk = await teamDesk(submitted(), referenceAnswer());
    await desk.run('submitWorkbook', { answers: ['OK'] });
    const [submit] = desk.asked;
    expect(submit).toEqual({
      url: 'http://functions.test/functions/submit',
      token: `Bearer token of ${USER}`,
      body: { contract: 1, document: desk.document.id },
    });
  });

  test('tells what was taken, what was not and why, and what another team sent too', async () => {
    const rejects = [{ form: 'weekly', row: 74, code: 'text/personal-data', severity: 'error' }];
    const desk = await teamDesk(submitted({ rejects, conflicts: 1 }), referenceAnswer());
    const { dialogs, ok: done } = await desk.run('submitWorkbook', { answers: ['OK'] });
    expect(done).toBe(true);
    const text = dialogs[1]?.text ?? '';
    expect(text).toContain('35 lignes lues\u202f: 33 acceptées, 2 rejetées.');
    expect(text).toContain(
      'Hebdo, ligne 74\u202f: Ce texte semble contenir un numéro de téléphone.',
    );
    expect(text).toContain('1 rapport a aussi été remis par une autre équipe');
  });

  test('refreshes the copy of the operation afterwards', async () => {
    const desk = await teamDesk(submitted(), referenceAnswer());
    await desk.run('submitWorkbook', { answers: ['OK'] });
    expect(desk.asked.map(({ url }) => url.split('/').at(-1))).toEqual(['submit', 'reference']);
  });

  test('is a success all the same when the copy cannot be refreshed', async () => {
    const desk = await teamDesk(submitted(), new Error('cut'));
    const { ok: done, logs } = await desk.run('submitWorkbook', { answers: ['OK'] });
    expect(done).toBe(true);
    expect(logs[0]?.text).toContain('functions/unreachable');
  });

  test('asks nobody when the person goes back', async () => {
    const desk = await teamDesk();
    const { toasts } = await desk.run('submitWorkbook', { answers: ['CANCEL'] });
    expect(toasts[0]?.text).toBe('Rien n’a été envoyé.');
    expect(desk.asked).toEqual([]);
  });
});

describe('when many rows are gone from the spreadsheet', () => {
  const gone = (): Response =>
    refused({ code: 'source/rows-gone', facts: { tab: 'Hebdo', gone: 12, known: 40 } }, 409);

  test('asks whether they shall leave the base, and sends again with the answer', async () => {
    const intakes = [
      { form: 'weekly', read: 28, accepted: 28, rejected: 0, changed: 0, withdrawn: 12 },
    ];
    const desk = await teamDesk(gone(), submitted({ intakes }), referenceAnswer());
    const { dialogs } = await desk.run('submitWorkbook', { answers: ['OK', 'OK'] });
    expect(dialogs[1]?.text).toMatch(/12 lignes sur les 40 déjà dans la base/);
    expect(dialogs[2]?.text).toContain('12 lignes retirées de la base');
    expect(desk.asked[1]?.body).toEqual({
      contract: 1,
      document: desk.document.id,
      confirmed: true,
    });
  });

  test('sends nothing when the person goes back', async () => {
    const desk = await teamDesk(gone());
    const { toasts, ok: done } = await desk.run('submitWorkbook', { answers: ['OK', 'CANCEL'] });
    expect(done).toBe(true);
    expect(toasts[0]?.text).toBe('Rien n’a été envoyé.');
    expect(desk.asked).toHaveLength(1);
  });
});

describe('what can go wrong is told in French, with what to do', () => {
  test.each([
    ['no connection', new Error('refused'), 'functions/unreachable', 'sans connexion'],
    [
      'a page instead of an answer',
      new Response('<html>502</html>', { status: 502 }),
      'functions/unreachable',
      '',
    ],
    [
      'a refusal',
      refused({ code: 'access/other-team', facts: { email: USER, team: 'EQ-02' } }),
      'access/other-team',
      'EQ-02',
    ],
    [
      'another contract',
      Response.json({ contract: 2, outcome: outcome() }),
      'contract/differs',
      'version 2',
    ],
    [
      'a problem of a later version',
      Response.json({ contract: 2, problem: { code: 'new/one', facts: {} } }, { status: 400 }),
      'contract/differs',
      '',
    ],
    [
      'a source that cannot be read',
      submitted({ problem: { code: 'sheets/not-shared', facts: {} } }),
      'sheets/not-shared',
      'Partagez-le',
    ],
  ])('%s', async (_, answer, code, words) => {
    const desk = await teamDesk(answer);
    const {
      ok: done,
      problem,
      dialogs,
      error,
    } = await desk.run('submitWorkbook', { answers: ['OK'] });
    expect(error).toBeUndefined();
    expect(done).toBe(false);
    expect(problem?.code).toBe(code);
    expect(dialogs.at(-1)?.text).toContain(words);
    // Long enough to say what happened and what to do, and no code in it.
    expect(dialogs.at(-1)?.text.length).toBeGreaterThan(60);
    expect(dialogs.at(-1)?.text).not.toContain(code);
  });

  test('an empty form is nothing to send', async () => {
    const desk = await openPreparedDesk();
    expect((await desk.run('submitWorkbook')).problem?.code).toBe('tab/empty');
  });

  test('an account that has not granted its identity is told which account to use', async () => {
    const desk = openDesk({ issueToken: () => '' });
    await desk.run('prepareWorkbook');
    const { dialogs } = await desk.run('checkInstallation');
    expect(dialogs[0]?.text).toContain('un seul compte Google');
  });
});
