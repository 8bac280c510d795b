import { describe, expect, test } from '@jest/globals';
import { messagesFor } from '../../../core/messages/index.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { layoutFingerprint } from '../../../core/tabs/layout-fingerprint.ts';
import { planEdits } from '../../../core/tabs/plan-edits.ts';
import { tabSize } from '../../../core/tabs/tab-size.ts';
import { fullCell } from '../../../core/tabs/planned-cell.ts';
import { REFUSED_BY_COORDINATOR } from '../../../core/reports/report-material.ts';
import { serial, sheet } from '../../support/sheet.ts';
import {
  emptyTab,
  figuresOf,
  operation,
  report,
  SITES,
  tabOf,
  valuesOf,
  WEEKLY,
} from './small-operation.ts';

const fr = messagesFor('fr');
const plan = tabOf(operation(), fr);

/** The row of the report whose cell in a column, from 1, holds this. */
function rowWith(rows: readonly Cell[][], column: number, value: Cell): Cell[] | undefined {
  return rows.find((row) => row[column - 1] === value);
}

/** The words of a row, without what is blank. */
const words = (row: readonly Cell[] | undefined): Cell[] =>
  (row ?? []).filter((cell) => cell !== null);

describe('key figures', () => {
  test('stand where the figures say they stand', () => {
    expect(figuresOf(plan)).toEqual({
      individuals: 1721,
      households: 342,
      change_abs: -29,
      change_pct: -1.66,
      arrivals: 26,
      departures: 55,
      household_size: 5.03,
      alerts: 0,
      sites: 3,
      sites_expected: 3,
      sites_missing: 0,
      raw_change_abs: -29,
      female: null,
      male: null,
      critical_sites: 1,
      carried_over: 0,
      sites_not_received: 0,
      sites_rejected: 0,
      sites_inaccessible: 0,
      sites_not_visited: 0,
      sites_no_figure: 0,
      sites_closed: 1,
      repeated_needs: 0,
      changes_unexplained: 0,
    });
  });

  test('tell the base of the percentage and how many sites are compared', () => {
    expect(valuesOf(plan)[5]).toEqual(
      expect.arrayContaining(['dans 3 sites', 'sur les mêmes 3 sites', 'sur 1\u202f750 individus']),
    );
  });

  test('are blank where nothing is known, and say so', () => {
    const first = tabOf(operation({}, { week: serial('2014-11-11') }), fr);
    expect(figuresOf(first)).toMatchObject({ change_abs: null, change_pct: null });
    expect(valuesOf(first)[5]).toContain('pas de semaine avant');
  });
});

describe('the table of sites', () => {
  const rows = report();

  test('has one line per site', () => {
    expect(words(rowWith(rows, 2, 'Castors')).slice(0, 8)).toEqual([
      'Bangui 3e arrondissement',
      'Castors',
      190,
      951,
      -49,
      -4.9,
      1,
      50,
    ]);
  });

  test('shows each need by its digit, a question mark where it was not assessed, a dash if blank', () => {
    const food = (site: string) => rowWith(rows, 2, site)?.[11];
    expect([food('Castors'), food('Carmel'), food('Fatima')]).toEqual([3, 2, '?']);
    expect(rowWith(rows, 2, 'Castors')?.[8]).toBe('–');
  });

  test('shows a figure that was not given as a dash, and a zero as zero', () => {
    const weekly = sheet`
      site_id  | week_end     | individuals | arrivals_ind
      CF-S0001 | d:2014-11-18 | 951         | 0
    `;
    const line = rowWith(report({ weekly }), 2, 'Castors');
    expect(line?.slice(2, 8)).toEqual(['–', 951, '–', '–', 0, '–']);
  });

  test('says what must be known of a line', () => {
    const weekly = sheet`
      site_id  | week_end     | individuals | carried_over | urgent_alert | access_status
      CF-S0001 | d:2014-11-11 | 940         | non          | non          | accessible
      CF-S0001 | d:2014-11-18 | 1000        | oui          | oui          | route
      CF-S0002 | d:2014-11-18 | 311         | non          | non          | partiel
    `;
    const rowsOf = report({ weekly });
    expect(rowWith(rowsOf, 2, 'Castors')?.[15]).toBe('alerte, reporté, arrondi, non accessible');
    expect(rowWith(rowsOf, 2, 'Carmel')?.[15]).toBe('premier chiffre, accès partiel');
  });

  test('says that no site has a figure rather than showing an empty table', () => {
    const nothing = report({ weekly: WEEKLY.slice(0, 1) });
    expect(nothing.flat()).toContain('Aucun site n’a de chiffre cette semaine.');
    expect(nothing.flat()).not.toContain('Totaux par zone');
  });

  test('writes a site’s name that looks like a formula as text', () => {
    const sites = SITES.map((row) => row.map((cell) => (cell === 'Castors' ? '=1+1' : cell)));
    expect(rowWith(report({ sites }), 2, '=1+1')).toBeDefined();
  });
});

describe('totals', () => {
  test('end with all sites', () => {
    const total = rowWith(report(), 1, 'Total');
    expect(total?.slice(1, 8)).toEqual(['3 sites', 342, 1721, -29, -1.66, 26, 55]);
    expect(total?.[11]).toBe(2);
  });
});

describe('sites without a figure', () => {
  test('are listed with the reason, the last figure and its age', () => {
    const rejected = [
      {
        siteId: 'CF-S0002',
        week: serial('2014-11-18'),
        codes: ['value/unreadable', 'date/not-real'],
      },
    ];
    const weekly = WEEKLY.slice(0, 5);
    const rows = report({ weekly }, { rejected });
    expect(words(rowWith(rows, 3, 'Reçu, à corriger'))).toEqual([
      'Bimbo 1',
      'Carmel',
      'Reçu, à corriger',
      500,
      '11/11/2014',
      '1 semaine',
      '2 erreurs à corriger dans la ligne',
    ]);
    expect(words(rowWith(rows, 3, 'Non reçu'))).toEqual([
      'Bimbo 1',
      'Fatima',
      'Non reçu',
      250,
      '11/11/2014',
      '1 semaine',
    ]);
    expect(words(rowWith(rows, 3, 'Site fermé'))).toContain('fermé le 08/09/2014');
  });

  test('a report that the coordination has refused is not called an error', () => {
    const refused = { siteId: 'CF-S0002', week: 41_961, codes: [REFUSED_BY_COORDINATOR] };
    const rows = report({ weekly: WEEKLY.slice(0, 5) }, { rejected: [refused] });
    const detail = 'refusé par la coordination, à renvoyer';
    expect(words(rowWith(rows, 3, 'Reçu, à corriger'))).toContain(detail);
  });
});

describe('alerts and explanations', () => {
  const weekly = sheet`
    site_id  | week_end     | individuals | urgent_alert | urgent_alert_type | change_comment
    CF-S0001 | d:2014-11-11 | 1000        | non          |                   |
    CF-S0001 | d:2014-11-18 | 1300        | oui          | mouvement         | Appeler le 70 00 00 00
    CF-S0002 | d:2014-11-18 | 311         | oui          |                   |
  `;

  test('an alert shows its type, or that it has none', () => {
    const rows = report({ weekly });
    expect(rowWith(rows, 5, 'Mouvement massif soudain')?.[1]).toBe('Castors');
    expect(rowWith(rows, 5, 'type non précisé')?.[1]).toBe('Carmel');
  });

  test('the explanation follows the number into the report', () => {
    const row = report({ weekly }).find((cells) => String(cells[6]).includes('Appeler'));
    expect(row?.slice(1, 6)).toEqual(['Castors', 1000, 1300, 300, 30]);
  });

  test('an explanation with personal data is not printed', () => {
    const findings = [
      {
        code: 'text/personal-data',
        severity: 'warning',
        place: { document: 'doc', tab: 'Hebdo', row: 3, column: 6 },
        columnId: 'change_comment',
        siteId: 'CF-S0001',
        facts: { column: 'change_comment', what: 'phone' },
        suggestion: null,
      } as const,
    ];
    const text = report({ weekly }, { findings }).flat().join(' ');
    expect(text).not.toContain('70 00 00 00');
    expect(text).toContain('données personnelles');
  });
});

describe('layout', () => {
  test('is the same for every week and before the first report, so that rebuilds write content only', () => {
    const others = [
      emptyTab(fr),
      tabOf(operation({}, { week: serial('2014-11-11') }), fr),
      tabOf(operation({ weekly: WEEKLY.slice(0, 1) }), fr),
    ];
    for (const other of others) expect(layoutFingerprint(other)).toBe(layoutFingerprint(plan));
  });

  test('lets a laid out tab be written in few edits, however many sites there are', () => {
    const sites = Array.from(
      { length: 900 },
      (_, index) => `CF-S${String(index).padStart(4, '0')}`,
    );
    const weekly = [WEEKLY[0] ?? [], ...sites.map((site) => [site, serial('2014-11-18'), 10, 50])];
    const large = tabOf(operation({ weekly }), fr);
    const kinds = (wanted: typeof plan) =>
      planEdits(wanted, {
        exists: true,
        layout: layoutFingerprint(plan),
        ...tabSize(wanted),
      }).map((edit) => edit.kind);
    const content = ['write-styles', 'write-values', 'write-notes'];
    expect(kinds(plan)).toEqual(content);
    expect(kinds(large)).toEqual(content);
  });

  test('charts lie over cells that hold their figures, and cover no text', () => {
    const rows = valuesOf(plan);
    for (const chart of plan.charts ?? []) {
      if (chart.type === 'bubble') throw new Error('a map');
      const { row, column } = chart.domain;
      expect(typeof rows[row - 1]?.[column - 1]).toBe('string');
      for (const { area } of chart.series) {
        expect(typeof rows[area.row - 1]?.[area.column - 1]).toBe('string');
        expect(typeof rows[area.row]?.[area.column - 1]).toBe('number');
      }
      const covered = rows.slice(chart.anchor.row - 1, chart.anchor.row + 12);
      expect(covered.flatMap((cells) => words(cells.slice(0, 16)))).toEqual([]);
    }
  });

  test('every row is as wide as the tab', () => {
    expect(new Set(plan.rows.map((row) => row.length))).toEqual(
      new Set([plan.layout.widths.length]),
    );
    expect(plan.layout.widths).toHaveLength(plan.layout.widths.length);
  });

  test('the page fits an A4 sheet in landscape at 75 per cent or more', () => {
    // 297 mm less two margins of 6 mm, at 96 pixels an inch.
    const page = ((297 - 12) / 25.4) * 96;
    const width = plan.layout.widths.slice(0, 16).reduce((sum, pixels) => sum + pixels, 0);
    expect(page / width).toBeGreaterThanOrEqual(0.75);
  });
});

describe('words', () => {
  test.each(['fr', 'en', 'es'] as const)('in %s no cell is left without them', (language) => {
    const own = tabOf(operation(), messagesFor(language));
    for (const cell of own.rows.flat()) {
      const { value } = fullCell(cell);
      if (typeof value === 'string') expect(value).not.toMatch(/undefined|null|NaN|^\s*$/);
    }
  });

  test('French puts a narrow no-break space before double punctuation and inside guillemets', () => {
    const texts = [...valuesOf(plan).flat(), ...valuesOf(emptyTab(fr)).flat()];
    for (const text of texts) {
      if (typeof text === 'string')
        expect(text).not.toMatch(/[^\u202f\d][;:!?»](\s|$)|«[^\u202f]|'/u);
    }
  });

  test('says in French, in the feminine, that there is no alert', () => {
    const texts = valuesOf(plan).flat();
    expect(texts).toContain('Aucune.');
    expect(texts).not.toContain('Aucun.');
  });

  test('names the team whose sites these are', () => {
    const team = report({}, { scope: { kind: 'team', team: 'EQ-02' } });
    expect(String(team[1]?.[0])).toContain('sites de l’équipe EQ-02');
  });
});
