import { describe, expect, test } from '@jest/globals';
import { drawFindings } from '../../../core/findings/draw-findings.ts';
import type { DrawState } from '../../../core/findings/draw-state.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import { draft, placed } from '../../../core/findings/draft.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Edit } from '../../../core/tabs/edit.ts';

const fr = messagesFor('fr');
const RED = '#f4cccc';
const YELLOW = '#fff2cc';
const BLUE = '#d9e8fb';
const GREEN = '#b6d7a8';

type Looks = (string | null)[][];

/** A spreadsheet small enough to look at: one form tab of 4 × 3 cells and the findings tab. */
interface Sheets {
  notes: Looks;
  colors: Looks;
  listed: Cell[][];
  links: (string | null)[];
}

const empty = (): Looks => [1, 2, 3, 4].map(() => [null, null, null]);
const fresh = (): Sheets => ({ notes: empty(), colors: empty(), listed: [], links: [] });

function stateOf({ notes, colors, listed }: Sheets): DrawState {
  return { tabs: [{ key: 'form.weekly', title: 'Hebdo', notes, backgrounds: colors }], listed };
}

/** Carries out edits on the small spreadsheet; anything unexpected throws. */
function apply(sheets: Sheets, edits: readonly Edit[]): void {
  for (const edit of edits) {
    if (edit.kind === 'write-notes') put(sheets.notes, edit.row, edit.column, edit.notes);
    else if (edit.kind === 'write-backgrounds') {
      put(sheets.colors, edit.row, edit.column, edit.colors);
    } else if (edit.kind === 'write-links') {
      const texts = edit.links.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell : (cell?.text ?? null))),
      );
      put(sheets.listed, edit.row - 1, edit.column, texts);
      sheets.links = edit.links.map((row) => {
        const links = row.flatMap((cell) => (typeof cell === 'object' && cell ? [cell.to] : []));
        const [to] = links;
        return to !== undefined && 'tab' in to ? to.address : null;
      });
    } else if (edit.kind !== 'add-tab') throw new Error(`unexpected edit ${edit.kind}`);
  }
}

function put<T>(grid: T[][], row: number, column: number, block: readonly (readonly T[])[]): void {
  block.forEach((cells, r) => {
    const target = (grid[row - 1 + r] ??= []);
    cells.forEach((cell, c) => (target[column - 1 + c] = cell));
  });
}

function draw(sheets: Sheets, findings: readonly Finding[]): readonly Edit[] {
  const edits = drawFindings(stateOf(sheets), findings, fr);
  apply(sheets, edits);
  return edits;
}

const at = (row: number | null, column: number | null) =>
  ({ document: 'doc', tab: 'Hebdo', row, column }) as const;
const required = placed(
  draft('value/required', 'households', { column: 'households' }),
  at(3, 2),
  'CF-S0001',
);
const rounded = placed(
  draft('population/rounded', 'individuals', { individuals: 600, households: 120 }),
  at(3, 2),
  'CF-S0001',
);
const visit = placed(
  draft('week/visit-outside', 'visit_date', { visit: 41900, start: 41906, end: 41912 }),
  at(4, 3),
  'CF-S0002',
);

describe('drawing findings', () => {
  test('colours the cell, explains it in a note and lists it with a link', () => {
    const sheets = fresh();
    draw(sheets, [visit, required]);
    expect(sheets.colors[2]?.[1]).toBe(RED);
    expect(sheets.colors[3]?.[2]).toBe(YELLOW);
    expect(sheets.notes[2]?.[1]).toBe(
      [
        '— DTM —',
        '■ Erreur\u202f: La colonne «\u202fNombre de ménages\u202f» est obligatoire et cette cellule est vide.',
        '→ Saisissez le chiffre. S’il est nul, écrivez 0.',
      ].join('\n'),
    );
    expect(sheets.listed.map((row) => row.slice(0, 6))).toEqual([
      ['Erreur', 'value/required', 'Hebdo', 'B3', 'CF-S0001', 'Nombre de ménages'],
      ['À vérifier', 'week/visit-outside', 'Hebdo', 'C4', 'CF-S0002', 'Date de visite'],
    ]);
    expect(sheets.listed[1]?.[7]).toBe('18/09/2014');
    expect(sheets.links).toEqual(['B3', 'C4']);
  });

  test('drawing the same findings again changes nothing', () => {
    const sheets = fresh();
    draw(sheets, [visit, required, rounded]);
    expect(draw(sheets, [visit, required, rounded])).toEqual([]);
  });

  test('several findings on a cell share one note, the most serious colour wins', () => {
    const sheets = fresh();
    draw(sheets, [rounded, required]);
    expect(sheets.colors[2]?.[1]).toBe(RED);
    const note = sheets.notes[2]?.[1] ?? '';
    expect(note.indexOf('■ Erreur')).toBeGreaterThan(0);
    expect(note.indexOf('● Information')).toBeGreaterThan(note.indexOf('■ Erreur'));
    draw(sheets, [rounded]);
    expect(sheets.colors[2]?.[1]).toBe(BLUE);
  });

  test('clears what is mended and keeps what people made', () => {
    const sheets = fresh();
    sheets.notes[2] = [null, 'compté deux fois', null];
    sheets.colors[2] = [null, GREEN, '#FFFFFF'];
    const before = structuredClone(sheets);
    draw(sheets, [required, visit]);
    expect(sheets.notes[2][1]).toMatch(/^compté deux fois\n\n— DTM · #b6d7a8 —\n■ Erreur/);
    draw(sheets, [visit]);
    expect(sheets.notes[2][1]).toBe('compté deux fois');
    expect(sheets.colors[2][1]).toBe(GREEN);
    draw(sheets, []);
    expect(sheets.notes).toEqual(before.notes);
    expect(sheets.colors[3]).toEqual([null, null, null]);
    expect(sheets.listed.flat().every((cell) => cell === null)).toBe(true);
    expect(draw(sheets, [])).toEqual([]);
  });

  test('a colour that people gave since is theirs, and comes back', () => {
    const sheets = fresh();
    draw(sheets, [required]);
    sheets.colors[2] = [null, GREEN, null];
    draw(sheets, [required]);
    expect(sheets.colors[2][1]).toBe(RED);
    draw(sheets, []);
    expect(sheets.colors[2][1]).toBe(GREEN);
  });

  test('follows a row that was moved, because the note moves with its cell', () => {
    const sheets = fresh();
    sheets.colors[2] = [null, GREEN, null];
    draw(sheets, [required]);
    sheets.notes.reverse();
    sheets.colors.reverse();
    draw(sheets, []);
    expect(sheets.notes).toEqual(empty());
    expect(sheets.colors[1]).toEqual([null, GREEN, null]);
    expect(sheets.colors[2]).toEqual([null, null, null]);
  });

  test('a note that people deleted leaves a colour that is still cleared', () => {
    const sheets = fresh();
    draw(sheets, [required]);
    sheets.notes[2] = [null, null, null];
    draw(sheets, []);
    expect(sheets.colors).toEqual(empty());
  });

  test('text that people add below our section is kept', () => {
    const sheets = fresh();
    draw(sheets, [required]);
    sheets.notes[2] = [null, `${sheets.notes[2]?.[1] ?? ''}\nvu avec le comité`, null];
    draw(sheets, []);
    expect(sheets.notes[2][1]).toBe('vu avec le comité');
  });

  test('a finding about a row stands on its first cell, one about the tab only in the list', () => {
    const sheets = fresh();
    draw(sheets, [
      placed(draft('row/subtotal', null, { text: 'Total' }), at(2, null), null),
      placed(draft('header/missing', 'site_id', { column: 'site_id' }), at(null, null), null),
    ]);
    expect(sheets.colors.flat().filter((color) => color !== null)).toEqual([YELLOW]);
    expect(sheets.colors[1]?.[0]).toBe(YELLOW);
    expect(sheets.links).toEqual(['A1', 'A2']);
  });

  test('cut off after any edit and run again, it ends the same, and people’s colour survives', () => {
    const start = (): Sheets => {
      const sheets = fresh();
      sheets.colors[2] = [null, GREEN, null];
      sheets.notes[2] = [null, 'à moi', null];
      return sheets;
    };
    const steps = [[required, visit], [visit], []];
    const whole = start();
    for (const findings of steps) draw(whole, findings);
    for (let cutStep = 0; cutStep < steps.length; cutStep++) {
      for (let cut = 0; cut < 5; cut++) {
        const sheets = start();
        steps.forEach((findings, i) => {
          const edits = drawFindings(stateOf(sheets), findings, fr);
          apply(sheets, i === cutStep ? edits.slice(0, cut) : edits);
          draw(sheets, findings);
        });
        expect({ ...sheets, listed: [], links: [] }).toEqual({ ...whole, listed: [], links: [] });
      }
    }
  });

  test('5,000 findings are two writes on the tab and one in the list', () => {
    const rows = 5_000;
    const blank = (): Looks => Array.from({ length: rows }, () => [null, null, null]);
    const many = Array.from({ length: rows }, (_, r) => ({ ...required, place: at(r + 1, 2) }));
    const sheets: Sheets = { notes: blank(), colors: blank(), listed: [], links: [] };
    const edits = draw(sheets, many);
    expect(edits.map(({ kind }) => kind)).toEqual([
      'write-notes',
      'write-backgrounds',
      'add-tab',
      'write-links',
    ]);
    expect(sheets.listed).toHaveLength(rows);
  });
});

describe('a justified finding', () => {
  const justification = {
    form: 'weekly',
    record: 'CF-S0001-20140930',
    columnId: 'individuals',
    code: 'population/rounded',
    matter: 'x',
    value: 600,
    text: 'Compté tente par tente',
    by: '',
    at: null,
  } as const;

  function justified(sheets: Sheets, open: readonly Finding[] = []): void {
    const done = [{ finding: rounded, justification }];
    apply(sheets, drawFindings(stateOf(sheets), open, fr, done));
  }

  test('keeps its reason beside the value, without a colour', () => {
    const sheets = fresh();
    sheets.colors[2] = [null, GREEN, null];
    const colorOf = (): string | null | undefined => sheets.colors.at(2)?.at(1);
    draw(sheets, [rounded]);
    expect(colorOf()).toBe(BLUE);
    justified(sheets);
    expect(colorOf()).toBe(GREEN);
    expect(sheets.notes[2]?.[1]).toMatch(
      /✓ Justifié\u202f: .*\n→ Justification\u202f: Compté tente/,
    );
    expect(sheets.listed[0]?.slice(0, 2)).toEqual(['Justifié', 'population/rounded']);
    draw(sheets, []);
    expect([colorOf(), sheets.notes[2]?.[1]]).toEqual([GREEN, null]);
  });

  test('leaves the colour to what is still open on the cell', () => {
    const sheets = fresh();
    justified(sheets, [required]);
    expect(sheets.colors[2]?.[1]).toBe(RED);
    expect(sheets.notes[2]?.[1]).toMatch(/■ [^]*✓ /);
    expect(sheets.listed.map(([severity]) => severity)).toEqual(['Erreur', 'Justifié']);
  });
});
