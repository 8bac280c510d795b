import { describe, expect, test } from '@jest/globals';
import type { Block } from '../../../../core/reports/document/document.ts';
import { layoutFingerprint } from '../../../../core/tabs/layout-fingerprint.ts';
import { planEdits } from '../../../../core/tabs/plan-edits.ts';
import { cellsOf, charts, figures, GRID, readable, tabOf, table } from './small-document.ts';

const plan = tabOf([
  figures,
  charts(),
  { kind: 'legend' },
  { kind: 'section', title: 'Sites' },
  table,
]);

/** The same key figures before anything is known. */
function unknown(block: Block): Block {
  if (block.kind !== 'figures') return block;
  return { ...block, figures: block.figures.map((each) => ({ ...each, value: null })) };
}

describe('a document in a tab', () => {
  test('begins with its title and what it is about, which stay in view', () => {
    expect(readable(plan).slice(0, 2)).toEqual([['Rapport DTM'], ['septembre 2014']]);
    expect(plan.layout.frozenRows).toBe(2);
  });

  test('goes by the name of its report', () => {
    expect(plan.key).toBe('report.monthly');
    expect(plan.title).not.toBe('');
  });

  test('has rows of one width, and a width for every column', () => {
    const columns = GRID.length + 5 + 3;
    expect(new Set(plan.rows.map((row) => row.length))).toEqual(new Set([columns]));
    expect(plan.layout.widths).toHaveLength(columns);
  });

  test('has an empty line before each section, and no two of them', () => {
    const rows = readable(tabOf([figures, { kind: 'section', title: 'Sites' }, table]));
    const at = rows.findIndex(([first]) => first === 'Sites');
    expect(rows[at - 1]).toEqual([]);
    expect(rows[at - 2]).not.toEqual([]);
  });

  test('keeps its layout whatever the figures, so that charts are drawn once', () => {
    const other = tabOf([unknown(figures), charts(4), { kind: 'text', text: 'Rien.' }]);
    expect(layoutFingerprint(other)).toBe(layoutFingerprint(plan));
  });

  test('keeps its layout when texts above the charts differ in length within their room', () => {
    const text = (words: number) =>
      tabOf([{ kind: 'text', text: 'mot '.repeat(words).trim(), room: 3 }, charts()]);
    expect(layoutFingerprint(text(1))).toBe(layoutFingerprint(text(40)));
    expect(layoutFingerprint(text(1))).not.toBe(layoutFingerprint(text(200)));
  });

  test('is written again in one write of values, of styles, of notes and of links', () => {
    const now = {
      exists: true,
      layout: layoutFingerprint(plan),
      rows: 1000,
      columns: plan.layout.widths.length,
    };
    expect(planEdits(plan, now).map(({ kind }) => kind)).toEqual([
      'clear-tab',
      'write-values',
      'write-styles',
      'write-notes',
      'write-links',
    ]);
  });
});

describe('key figures', () => {
  test('stand where the tab says they stand, two columns each', () => {
    expect(plan.figures).toEqual([
      { id: 'individuals', row: 5, column: 1 },
      { id: 'change_pct', row: 5, column: 3 },
      { id: 'households', row: 5, column: 5 },
      { id: 'alerts', row: 9, column: 1 },
    ]);
    const cells = cellsOf(plan);
    const shown = plan.figures?.map(({ row, column }) => cells[row - 1]?.[column - 1]?.value);
    expect(shown).toEqual([60_093, -10.99, null, 0]);
  });

  test('carry a note that explains them, and none when there is nothing to explain', () => {
    const cells = cellsOf(plan);
    expect(cells[4]?.map(({ note }) => note).slice(0, 6)).toEqual([
      'Compté sur 35 sites.',
      null,
      null,
      null,
      'Inconnu.',
      null,
    ]);
  });
});

describe('a table', () => {
  const rows = cellsOf(plan);
  const at = rows.findIndex(([first]) => first?.value === 'Site');
  const line = (offset: number) => rows[at + offset]?.slice(0, 6) ?? [];

  test('spreads its columns over the grid, texts at the left and figures at the right of theirs', () => {
    expect(line(0).map(({ value }) => value)).toEqual([
      'Site',
      null,
      'Individus',
      'EHA',
      null,
      'Depuis',
    ]);
    expect(line(1).map(({ value }) => value)).toEqual([
      'Castors',
      null,
      951,
      3,
      null,
      '30/09/2014',
    ]);
  });

  test('shows a figure or a level that is not known as a dash, and a text as blank', () => {
    expect(line(2).map(({ value }) => value)).toEqual(['Carmel', null, '–', '–', null, null]);
  });

  test('draws a level in its colour and writes it as a digit', () => {
    expect(line(1)[3]).toMatchObject({ value: 3, style: { background: '#662506', bold: true } });
  });

  test('keeps notes and links', () => {
    expect(line(1)[0]?.note).toBe('à vérifier');
    expect(line(2)[0]?.link).toEqual({ text: 'Carmel', to: { url: 'https://example.org' } });
  });

  test('draws a total across the page', () => {
    expect(line(3).every(({ style }) => style?.background === '#e3ebf6')).toBe(true);
  });

  test('breaks a label of figures that is too long for its column, and wraps nothing', () => {
    const columns = [
      { label: 'Site', span: 1 },
      { label: 'Abris / AME', span: 1, align: 'center' },
    ] as const;
    const tab = tabOf([{ kind: 'table', columns, rows: [] }], [120, 60]);
    expect(readable(tab).slice(2)).toEqual([['Abris /'], ['Site', 'AME']]);
    expect(cellsOf(tab)[3]?.map(({ style }) => style?.align)).toEqual(['left', 'center']);
    expect(cellsOf(tab).flatMap((row) => row.filter(({ style }) => style?.wrap))).toEqual([]);
  });

  test('centres nothing over several columns, which a tab does not join', () => {
    const columns = [{ label: 'Depuis le', span: 2, align: 'center' }] as const;
    const tab = tabOf([{ kind: 'table', columns, rows: [[{ value: 'août' }]] }]);
    const styles = cellsOf(tab).flatMap((row) =>
      row.filter(({ value }) => value === 'août' || value === 'Depuis le'),
    );
    expect(styles.map(({ style }) => style?.align)).toEqual(['left', 'left']);
  });

  test('without labels has no header', () => {
    const bare = tabOf([
      { kind: 'table', columns: [{ label: '', span: 1 }], rows: [[{ value: 'a' }]] },
    ]);
    expect(readable(bare).slice(2)).toEqual([['a']]);
  });

  test('without rows says so instead', () => {
    const none = tabOf([
      { kind: 'table', columns: [{ label: 'Site', span: 1 }], rows: [], empty: 'Aucun.' },
    ]);
    expect(readable(none).slice(2)).toEqual([['Aucun.']]);
  });

  test('wider than the page is a mistake of the report', () => {
    expect(() => tabOf([{ kind: 'table', columns: [{ label: 'x', span: 7 }], rows: [] }])).toThrow(
      'A table of 7 columns on 6',
    );
  });
});

describe('charts', () => {
  const cells = cellsOf(plan);

  test('stand side by side and lie over cells beside the page, header included', () => {
    const [trend, needs] = plan.charts ?? [];
    expect(trend?.anchor).toEqual({ row: 12, column: 1 });
    expect(needs?.anchor).toEqual({ row: 12, column: 3 });
    if (trend?.type !== 'line' || needs?.type !== 'stacked-bar') throw new Error('other charts');
    expect(trend.domain).toEqual({ row: 5, column: 8, rows: 5, columns: 1 });
    expect(trend.series.map(({ area }) => area.column)).toEqual([9, 10]);
    expect(needs.domain).toEqual({ row: 5, column: 13, rows: 13, columns: 1 });
    expect(cells[4]?.slice(7, 11).map(({ value }) => value)).toEqual([
      'Semaine',
      'Individus',
      'Mêmes sites',
      'Sites',
    ]);
    expect(cells[5]?.slice(7, 11).map(({ value }) => value)).toEqual(['23/09', 62_579, 62_579, 35]);
    expect(cells[5]?.slice(12, 14).map(({ value }) => value)).toEqual(['EHA', 3]);
  });

  test('are as tall as their bars need, and cover no text', () => {
    const [trend, needs] = plan.charts ?? [];
    expect([trend?.height, needs?.height]).toEqual([280, 376]);
    const covered = cells.slice(11, 11 + Math.ceil(376 / 21));
    expect(covered.flatMap((row) => row.slice(0, 6)).filter(({ value }) => value !== null)).toEqual(
      [],
    );
    expect(readable(plan)[11 + Math.ceil(376 / 21)]).toContain('Niveaux de besoin');
  });

  test('with more points than they have room for are a mistake of the report', () => {
    const block = charts(4);
    const [chart] = block.kind === 'charts' ? block.charts : [];
    if (chart?.kind !== 'line') throw new Error('no line');
    expect(() => tabOf([{ kind: 'charts', charts: [{ ...chart, room: 3 }] }])).toThrow(
      'room for 3',
    );
  });
});

describe('texts, facts and pyramids', () => {
  test('a long text is broken at the edge of the page', () => {
    const rows = readable(tabOf([{ kind: 'text', text: 'neuf mots '.repeat(20).trim() }])).slice(2);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.flat().join(' ')).toBe('neuf mots '.repeat(20).trim());
    for (const [line] of rows) expect(String(line).length).toBeLessThanOrEqual(80);
  });

  test('facts stand in pairs, as many on a line as the page is wide for', () => {
    const facts = ['Gestionnaire', 'Comité', 'Réunions'].map((label) => ({
      label,
      cell: { value: `${label} ?` },
    }));
    expect(readable(tabOf([{ kind: 'facts', facts }])).slice(2)).toEqual([
      ['Gestionnaire', 'Gestionnaire ?'],
      ['Comité', 'Comité ?'],
      ['Réunions', 'Réunions ?'],
    ]);
    const wide = tabOf([{ kind: 'facts', facts }], [...GRID, ...GRID]);
    expect(readable(wide).slice(2)).toEqual([
      ['Gestionnaire', 'Gestionnaire ?', 'Comité', 'Comité ?'],
      ['Réunions', 'Réunions ?'],
    ]);
  });

  test('a pyramid has bars to both sides of its axis, the longest for the most people', () => {
    const rows = readable(
      tabOf([
        {
          kind: 'pyramid',
          pyramid: {
            title: 'Âge',
            left: 'Femmes',
            right: 'Hommes',
            bars: [
              { label: '0–4', left: { value: 60, shown: '60' }, right: { value: 30, shown: '30' } },
              {
                label: '60+',
                left: { value: 1, shown: '1' },
                right: { value: null, shown: '<10' },
              },
            ],
          },
        },
      ]),
    ).slice(2);
    expect(rows[0]).toEqual(['Femmes', 'Âge', 'Hommes']);
    expect(rows[1]).toEqual([`60 ${'█'.repeat(30)}`, '0–4', `${'█'.repeat(15)} 30`]);
    expect(rows[2]).toEqual(['1 █', '60+', '<10']);
  });
});
