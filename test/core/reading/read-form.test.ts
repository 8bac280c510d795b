import { describe, expect, test } from '@jest/globals';
import { siteRegistry } from '../../../core/forms/site-registry.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import { readForm } from '../../../core/reading/read-form.ts';
import { serial, sheet } from '../../support/sheet.ts';
import { tableOf } from '../../support/table.ts';

const codes = (reading: { findings: readonly { code: string; severity: string }[] }): string[] =>
  reading.findings.map(({ code }) => code).filter((code) => code !== 'header/missing');

describe('reading a tab as a form', () => {
  test('finds columns by id, label in any language, alias and HXL tag, in any order', () => {
    const reading = readForm(
      tableOf(sheet`
        NOMBRE DE MENAGES | site_id  | Week ending  | Quelque chose
                          |          |              | #affected+ind+idps
        120               | CF-S0001 | d:2014-09-30 | 600
      `),
      weeklyReport,
    );
    expect(reading.headerRow).toBe(1);
    expect(reading.rows).toHaveLength(1);
    expect(reading.rows[0]?.values).toMatchObject({
      households: 120,
      site_id: 'CF-S0001',
      week_end: serial('2014-09-30'),
      individuals: 600,
    });
    expect(reading.rows[0]?.values.carried_over).toBeUndefined();
    expect(reading.rows[0]?.place).toEqual({ document: 'doc', tab: 'tab', row: 3 });
    expect(codes(reading)).toEqual([]);
  });

  test('prefers the binding of a column to whatever stands above it', () => {
    const reading = readForm(
      tableOf(
        sheet`
          ID du site | Semaine      | Ménages (nouveau titre)
          CF-S0001   | d:2014-09-30 | 120
        `,
        { bound: new Map([[2, 'households']]) },
      ),
      weeklyReport,
    );
    expect(reading.rows[0]?.values.households).toBe(120);
    expect(codes(reading)).toEqual([]);
  });

  test('believes headings that were moved with their cells, not the bindings left behind', () => {
    const bound = new Map([
      [2, 'households'],
      [3, 'individuals'],
    ]);
    const moved = readForm(
      tableOf(
        sheet`
          ID du site | Semaine      | Nombre d’individus (PDI) | Nombre de ménages
          CF-S0001   | d:2014-09-30 | 600                      | 120
        `,
        { bound },
      ),
      weeklyReport,
    );
    expect(moved.rows[0]?.values).toMatchObject({ households: 120, individuals: 600 });
    expect(codes(moved)).toEqual([]);
  });

  test('keeps the binding of a column that was given the name of another one', () => {
    const bound = new Map([
      [2, 'change_comment'],
      [3, 'comment'],
    ]);
    const renamed = readForm(
      tableOf(
        sheet`
          ID du site | Semaine      | Commentaire    | Commentaire
          CF-S0001   | d:2014-09-30 | pluies         | rien d’autre
        `,
        { bound },
      ),
      weeklyReport,
    );
    expect(renamed.rows[0]?.values).toMatchObject({
      change_comment: 'pluies',
      comment: 'rien d’autre',
    });
  });

  test('does not take the first record for a header when the header was deleted', () => {
    const bound = new Map([
      [0, 'site_id'],
      [1, 'week_end'],
      [2, 'households'],
    ]);
    const reading = readForm(
      tableOf(
        sheet`
          CF-S0001 | d:2014-09-30 | 120
          CF-S0002 | d:2014-09-30 | 80
        `,
        { bound },
      ),
      weeklyReport,
    );
    expect(reading.headerRow).toBe(0);
    expect(reading.findings.map(({ code, severity }) => `${severity} ${code}`)).toContain(
      'error header/missing',
    );
  });

  test('trusts the bindings under headings that nobody knows', () => {
    const bound = new Map([
      [0, 'site_id'],
      [1, 'week_end'],
      [2, 'households'],
    ]);
    const reading = readForm(
      tableOf(
        sheet`
          Lieu     | Clôture      | Familles recensées
          CF-S0001 | d:2014-09-30 | 120
        `,
        { bound },
      ),
      weeklyReport,
    );
    expect(reading.headerRow).toBe(1);
    expect(reading.rows[0]?.values.households).toBe(120);
  });

  test('guesses a misspelt header and says so, keeps an unknown one and says so', () => {
    const reading = readForm(
      tableOf(sheet`
        ID du site | Semaine      | Nbre de menages | Chef de bloc
        CF-S0001   | d:2014-09-30 | 120             | x
      `),
      weeklyReport,
    );
    expect(reading.rows[0]?.values.households).toBe(120);
    expect(codes(reading)).toEqual(['header/guessed', 'header/unknown']);
  });

  test('takes the first of two columns with the same name and reports the other', () => {
    const reading = readForm(
      tableOf(sheet`
        ID du site | Semaine      | Ménages | Nombre de ménages
        CF-S0001   | d:2014-09-30 | 120     | 130
      `),
      weeklyReport,
    );
    expect(reading.rows[0]?.values.households).toBe(130);
    const fault = reading.findings.find(({ code }) => code === 'header/duplicate');
    expect(fault).toMatchObject({
      place: { row: 1, column: 3 },
      facts: { header: 'Ménages', column: 'households', other: 'D' },
    });
  });

  test('names titles, repeated headers, tag rows, subtotals and side notes, and reads the rest', () => {
    const reading = readForm(
      tableOf(sheet`
        RAPPORT HEBDOMADAIRE |              |        |
        ID du site    | Nom du site | Semaine      | Ménages
        #loc+site+code | #loc+site+name | #date+end+week | #affected+idps+hh
        CF-S0001      | Don Bosco   | d:2014-09-30 | 120

        Semaine suivante |           |              |
        ID du site    | Nom du site | Semaine      | Ménages
        #loc+site+code | #loc+site+name | #date+end+week | #affected+idps+hh
        CF-S0002      | Carmel      | d:2014-09-30 | 80
        TOTAL GÉNÉRAL |             |              | 200
                      | Sous-total  |              | 200
                      |             |              |        | remarque à côté
      `),
      weeklyReport,
    );
    expect(reading.headerRow).toBe(2);
    expect(reading.rows.map(({ place }) => place.row)).toEqual([4, 9]);
    const named = reading.findings.filter(({ code }) => code.startsWith('row/'));
    expect(named.map(({ code, place }) => [code, place.row])).toEqual([
      ['row/merged', 1],
      ['row/merged', 6],
      ['row/repeated-header', 7],
      ['row/repeated-header', 8],
      ['row/subtotal', 10],
      ['row/subtotal', 11],
      ['row/merged', 12],
    ]);
    expect(codes(reading)).toContain('header/unknown');
  });

  test('never turns an unreadable value into a blank or a zero', () => {
    const reading = readForm(
      tableOf(sheet`
        ID du site | Semaine      | Ménages | individuals | Commentaire
        CF-S0001   | 31/02/2014   | #N/A    | beaucoup        | =1+1
      `),
      weeklyReport,
    );
    const [row] = reading.rows;
    expect(row?.values.households).toBeUndefined();
    expect(row?.values.week_end).toBeUndefined();
    expect(row?.values.comment).toBe('=1+1');
    expect(row?.unread).toEqual(['week_end', 'households', 'individuals']);
    expect(codes(reading)).toEqual(['date/not-real', 'value/unreadable', 'value/unreadable']);
    expect(reading.findings.at(-1)).toMatchObject({
      place: { row: 2, column: 4 },
      siteId: 'CF-S0001',
    });
  });

  test('asks for the key when there is no header at all', () => {
    for (const rows of [[], [[]], sheet`1 | 2 | 3`]) {
      const reading = readForm(tableOf(rows), weeklyReport);
      expect(reading.headerRow).toBe(0);
      expect(reading.rows).toEqual([]);
      expect(reading.findings.map(({ facts }) => facts)).toEqual([
        { column: 'site_id' },
        { column: 'week_end' },
      ]);
    }
  });

  test('survives __proto__, 200 columns, huge cells and a million empty rows', () => {
    const header = ['site_id', 'site_name', '__proto__', 'constructor'];
    for (let i = header.length; i < 200; i++) header.push(`Colonne ${i}`);
    const empty: null[] = [];
    const rows = [
      header,
      ['CF-S0001', 'x'.repeat(50_000), '__proto__', 'toString'],
      ...Array.from({ length: 1_000_000 }, () => empty),
    ];
    const reading = readForm(tableOf(rows), siteRegistry);
    expect(reading.rows).toHaveLength(1);
    expect(reading.rows[0]?.values.site_name).toHaveLength(50_000);
    expect(reading.findings.filter(({ code }) => code === 'header/unknown')).toHaveLength(198);
  });

  test('says which required columns are missing, as errors, and is silent about computed ones', () => {
    const reading = readForm(tableOf(sheet`ID du site | Semaine`), weeklyReport);
    const missing = reading.findings.filter(({ code }) => code === 'header/missing');
    const columns = missing.filter(({ severity }) => severity === 'error').map((f) => f.columnId);
    expect(columns).toContain('individuals');
    expect(columns).not.toContain('site_id');
    expect(missing.map((f) => f.columnId)).not.toContain('report_id');
    expect(missing.map((f) => f.columnId)).not.toContain('comment');
  });
});
