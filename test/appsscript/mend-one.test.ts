// Mending one finding at a time: from the menu, on the cell with the cursor, and through the functions
// that the sidebar's page calls.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../workbench/addin/addin-host.ts';
import { runFunction, stopAddin } from '../../workbench/addin/run-function.ts';
import { columnLetters } from '../../core/table/a1.ts';
import { openPreparedDesk, USER, type Desk } from './addin-desk.ts';
import { builtAddIn } from './build.ts';
import { teamRows, weeklyRow } from './operation-rows.ts';

beforeAll(() => {
  builtAddIn();
});
afterAll(stopAddin);

async function withRows(...rows: Parameters<typeof weeklyRow>[0][]): Promise<Desk> {
  const desk = await openPreparedDesk();
  desk.type('form.sites', teamRows('EQ-01').sites);
  desk.type('form.weekly', rows.map(weeklyRow));
  return desk;
}

const cellOf = (desk: Desk, id: string, row = 3): string =>
  `${columnLetters((desk.columns('form.weekly').get(id) ?? -1) + 1)}${row}`;

/** Runs a function with the cursor on a cell of the weekly tab. */
function on(
  desk: Desk,
  name: string,
  range: string,
  more: { answers?: readonly string[]; arguments?: readonly unknown[]; tab?: string } = {},
): Promise<RunResult> {
  const { tab = 'Hebdo', ...given } = more;
  const active = { tab, range };
  return runFunction(desk.host, desk.document.id, { function: name, user: USER, active, ...given });
}

interface Shown {
  readonly state: {
    readonly groups: readonly {
      readonly title: string;
      readonly findings: readonly { id: string; cell: string; wrong: string; severity: string }[];
    }[];
    readonly justified: readonly { readonly reason: string }[];
  } | null;
  readonly said: string;
  readonly problem: { readonly title: string } | null;
}

async function page(desk: Desk, name: string, request?: object): Promise<Shown> {
  const { value } = await on(desk, name, 'A1', {
    arguments: request === undefined ? [] : [request],
  });
  return value as Shown;
}

async function findingAt(desk: Desk, cell: string, wrong = /./): Promise<string> {
  const { state } = await page(desk, 'sidebarState');
  const found = state?.groups
    .flatMap(({ findings }) => findings)
    .find((one) => one.cell === cell && wrong.test(one.wrong));
  if (found === undefined) throw new Error(`nothing at ${cell}`);
  return found.id;
}

describe('Constat suivant', () => {
  test('goes from cell to cell and begins again, saying what is there', async () => {
    const desk = await withRows({ individuals: "'4 800" }, {}, { need_wash_level: '' });
    const first = cellOf(desk, 'individuals');
    const second = cellOf(desk, 'need_wash_level', 5);
    const seen: string[] = [];
    let at = { tab: 'Hebdo', range: 'A1' };
    while (seen.length < 40 && seen.filter((cell) => cell === first).length < 2) {
      const { active, toasts } = await on(desk, 'nextFinding', at.range, { tab: at.tab });
      at = active;
      seen.push(at.tab === 'Hebdo' ? at.range : `${at.tab}!${at.range}`);
      if (seen.at(-1) === first) {
        expect(toasts[0]?.text).toContain('Proposition\u202f: 4\u202f800');
      }
    }
    expect(seen).toEqual(expect.arrayContaining([first, second]));
    expect(seen.indexOf(first)).toBeLessThan(seen.indexOf(second));
    expect(seen.at(-1)).toBe(first);
  }, 60_000);

  test('says so when nothing is open', async () => {
    const desk = await openPreparedDesk();
    const { toasts, ok } = await on(desk, 'nextFinding', 'A3');
    expect(ok).toBe(true);
    expect(toasts[0]?.text).toContain('Aucun constat ouvert');
  });
});

describe('Appliquer la proposition', () => {
  test('writes a safe one at once and records it', async () => {
    const desk = await withRows({ individuals: "'4 800" });
    const { dialogs, toasts } = await on(desk, 'applySuggestion', cellOf(desk, 'individuals'));
    expect(dialogs).toEqual([]);
    expect(toasts[0]?.text).toContain('4\u202f800 est écrit');
    expect(desk.cell('form.weekly', 3, 'individuals')?.value).toBe(4800);
    expect(desk.values('corrections')[1]?.slice(5, 10)).toEqual([
      'number/normalised',
      '4 800',
      4800,
      'Écriture remise en forme, sens inchangé',
      USER,
    ]);
  });

  test('asks before it changes a meaning, and changes nothing when told not to', async () => {
    const desk = await withRows({ need_wash_level: '' });
    const cell = cellOf(desk, 'need_wash_level');
    const no = await on(desk, 'applySuggestion', cell, { answers: ['CANCEL'] });
    expect(no.dialogs[0]?.text).toContain('Remplacer «\u202fvide\u202f»');
    expect(desk.cell('form.weekly', 3, 'need_wash_level')?.value ?? null).toBeNull();
    expect(desk.values('corrections')).toHaveLength(1);
    await on(desk, 'applySuggestion', cell, { answers: ['OK'] });
    expect(desk.cell('form.weekly', 3, 'need_wash_level')?.value).toBe('nsp');
    expect(desk.values('corrections')[1]?.slice(7, 9)).toEqual(['nsp', 'Proposition acceptée']);
  });

  test('swaps both coordinates, never one', async () => {
    const desk = await openPreparedDesk();
    const [site = {}] = teamRows('EQ-01').sites;
    desk.type('form.sites', [{ ...site, latitude: 18.5582, longitude: 4.3947 }]);
    const letters = columnLetters((desk.columns('form.sites').get('latitude') ?? -1) + 1);
    await runFunction(desk.host, desk.document.id, {
      function: 'applySuggestion',
      user: USER,
      active: { tab: 'Sites', range: `${letters}3` },
    });
    expect(desk.cell('form.sites', 3, 'latitude')?.value).toBe(4.3947);
    expect(desk.cell('form.sites', 3, 'longitude')?.value).toBe(18.5582);
    expect(desk.values('corrections')).toHaveLength(3);
  });

  test('says where there is nothing to mend', async () => {
    const desk = await withRows({});
    const { problem } = await on(desk, 'applySuggestion', cellOf(desk, 'individuals'));
    expect(problem?.code).toBe('finding/none-here');
  });
});

describe('Justifier ce chiffre', () => {
  const large = { households: 100, individuals: 1200 };

  test('keeps the reason beside the value until the value changes', async () => {
    const desk = await withRows(large);
    const { state } = await page(desk, 'sidebarState');
    const cell = state?.groups
      .flatMap(({ findings }) => findings)
      .find(({ wrong }) => wrong.includes('12'))?.cell;
    if (cell === undefined) throw new Error('no finding of the household size');
    const done = await on(desk, 'justifyValue', cell, { answers: ['Familles élargies, vérifié'] });
    expect(done.ok).toBe(true);
    const listed = desk.values('findings').slice(1);
    const row = listed.find(([, code]) => code === 'population/household-size-unlikely');
    expect(row?.[0]).toBe('Justifié');
    expect(desk.values('justifications')[1]?.slice(5, 7)).toEqual([
      'Familles élargies, vérifié',
      USER,
    ]);
    const { toasts } = await desk.run('validateWorkbook');
    expect(toasts[0]?.text).toContain('(1 justifié)');
    desk.type('form.weekly', [{ individuals: 1250 }]);
    await desk.run('validateWorkbook');
    const again = desk.values('findings').slice(1);
    expect(again.find(([, code]) => code === 'population/household-size-unlikely')?.[0]).toBe(
      'À vérifier',
    );
  });

  test('writes the explanation of a change where the form asks for it, and records it', async () => {
    const before = {
      week_end: '23/09/2014',
      visit_date: '22/09/2014',
      individuals: 4803,
      households: 961,
    };
    const after = {
      week_end: '30/09/2014',
      visit_date: '29/09/2014',
      individuals: 9001,
      households: 1801,
      change_comment: '',
    };
    const desk = await withRows(before, after);
    const cell = cellOf(desk, 'individuals', 4);
    const reason = 'Arrivées de la mission voisine';
    const { problem } = await on(desk, 'justifyValue', cell, { answers: [reason] });
    expect(problem).toBeUndefined();
    expect(desk.cell('form.weekly', 4, 'change_comment')?.value).toBe(reason);
    expect(desk.values('corrections').at(-1)?.slice(3, 9)).toEqual([
      'change_comment',
      expect.stringContaining('9\u202f001'),
      expect.stringMatching(/^movement\//),
      null,
      reason,
      'Explication ajoutée',
    ]);
    expect(desk.values('justifications')).toHaveLength(1);
  });

  test('refuses to justify an error', async () => {
    const desk = await withRows({ households: 100, individuals: 90 });
    const { problem, dialogs } = await on(desk, 'justifyValue', cellOf(desk, 'individuals'));
    expect(problem?.code).toBe('justification/error');
    expect(dialogs).toHaveLength(1);
    expect(desk.values('justifications')).toHaveLength(1);
  });

  test.each([
    ['ok', 'justification/short'],
    ['Vu avec Mme Ngbando', 'justification/personal-data'],
    ['Appeler le 75 12 34 56', 'justification/personal-data'],
    ['x'.repeat(301), 'justification/long'],
  ])('refuses the reason %j', async (reason, code) => {
    const desk = await withRows(large);
    const { state } = await page(desk, 'sidebarState');
    const finding = state?.groups
      .flatMap(({ findings }) => findings)
      .find(({ wrong }) => wrong.includes('12'));
    const { problem } = await on(desk, 'justifyValue', finding?.cell ?? '', { answers: [reason] });
    expect(problem?.code).toBe(code);
    expect(desk.values('justifications')).toHaveLength(1);
  });
});

describe('the page of the sidebar', () => {
  test('is shown with its findings in it, in French, loading nothing from elsewhere', async () => {
    const desk = await withRows({ individuals: "'4 800" });
    const { sidebar, ok } = await desk.run('showSidebar');
    expect(ok).toBe(true);
    expect(sidebar).toMatch(/^<!doctype html><html lang="fr">/);
    expect(sidebar).toContain('a été lu comme');
    expect(sidebar).toContain(USER);
    expect(sidebar).not.toMatch(/\b(src|href)=|url\(|@import|https?:/);
  });

  test('is not broken by what stands in a cell', async () => {
    const desk = await withRows({ individuals: '</script><b>x</b>' });
    const { sidebar } = await desk.run('showSidebar');
    expect(sidebar?.match(/<\/script>/g)).toHaveLength(2);
  });

  test('writes nothing when the finding it names is no longer so, and gives the list anew', async () => {
    const desk = await withRows({ individuals: "'4 800" });
    const id = await findingAt(desk, cellOf(desk, 'individuals'));
    desk.type('form.weekly', [{ individuals: "'4 900" }]);
    const answer = await page(desk, 'sidebarApply', { id });
    expect(answer.problem?.title).toBe('Constat déjà réglé');
    expect(answer.state).not.toBeNull();
    expect(desk.cell('form.weekly', 3, 'individuals')?.value).toBe('4 900');
    expect(desk.values('corrections')).toHaveLength(1);
  });

  test('answers what stops it in words instead of a dialog over the sheet', async () => {
    const desk = await withRows({ households: 100, individuals: 90 });
    const id = await findingAt(desk, cellOf(desk, 'individuals'), /ménages/);
    const answer = await page(desk, 'sidebarJustify', { id, text: 'C’est vraiment ainsi' });
    expect(answer).toMatchObject({
      state: null,
      problem: { title: 'Une erreur ne se justifie pas' },
    });
  });

  test('needs no more calls for many rows than for some', async () => {
    const effort = async (count: number): Promise<number> => {
      const desk = await withRows(
        ...Array.from({ length: count }, (_, i) => ({ individuals: i === 0 ? "'4 800" : 4800 })),
      );
      const id = await findingAt(desk, cellOf(desk, 'individuals'), /a été lu comme/);
      const { calls } = await on(desk, 'sidebarApply', 'A1', { arguments: [{ id }] });
      return calls.read + calls.write;
    };
    const few = await effort(5);
    expect(await effort(60)).toBeLessThanOrEqual(few + 1);
    expect(few).toBeLessThanOrEqual(28);
  }, 60_000);
});
