import { describe, expect, test } from '@jest/globals';
import { isKnownName } from '../../../core/adopt/choose-forms.ts';
import { readSourceHeader } from '../../../core/adopt/source-header.ts';
import type { Grid } from '../../../core/table/cell.ts';
import { sheet } from '../../support/sheet.ts';

function read(grid: Grid) {
  const header = readSourceHeader(grid, isKnownName);
  return header && { ...header.rows, texts: header.headings.map(({ text }) => text) };
}

describe('the header of a table that is not ours', () => {
  test('stands below titles and remarks', () => {
    const header = read(sheet`
      Liste des sites de Bangui |             |
      Mise à jour               | 30/09/2014  |

      Nom du site               | Ménages     | Individus
      Mission Carmel            | 120         | 600
    `);
    expect(header).toMatchObject({ labels: 3, group: null, sub: null, tags: null, first: 4 });
  });

  test('may be unknown words, as wide as the rows below them', () => {
    const header = read(sheet`
      Camp de base
      Lieu-dit | Effectif | Observations
      Carmel   | 12       | néant
    `);
    expect(header).toMatchObject({ labels: 1, first: 2 });
  });

  test('is none where only figures stand', () => {
    expect(
      read(sheet`
        1 | 2
        3 | 4
      `),
    ).toBeNull();
  });

  test('takes group and label together where a label is repeated', () => {
    const grid = sheet`
      Site       | Arrivées |           | Départs |
      ID du site | Ménages  | Individus | Ménages | Individus
      CF-S0001   | 1        | 5         | 0       | 0
    `;
    const header = readSourceHeader(grid, isKnownName);
    expect(header?.rows).toMatchObject({ group: 0, labels: 1, first: 2 });
    expect(header?.headings.map(({ text }) => text)).toEqual([
      'ID du site',
      'Arrivées – Ménages',
      'Arrivées – Individus',
      'Départs – Ménages',
      'Départs – Individus',
    ]);
    expect(header?.headings[1]?.keys).toEqual(['arrivees menages']);
    expect(header?.headings[0]?.keys).toEqual(['site id du site', 'id du site']);
  });

  test('has details below labels that are merged downwards', () => {
    const grid = sheet`
      ID du site | Nom du site | Individus |        | Latitude
                 |             | Femmes    | Hommes
      CF-S0001   | Carmel      | 300       | 290    | 4.3
    `;
    const header = readSourceHeader(grid, isKnownName);
    expect(header?.rows).toMatchObject({ labels: 0, sub: 1, first: 2 });
    expect(header?.headings.map(({ text }) => text)).toEqual([
      'ID du site',
      'Nom du site',
      'Femmes',
      'Hommes',
      'Latitude',
    ]);
  });

  test('has its tags in any row, also without labels', () => {
    expect(
      read(sheet`
        Org   | Province
        #org  | #adm1
        Org X | Coast
      `),
    ).toMatchObject({ labels: 0, tags: 1, first: 2 });
    expect(
      read(sheet`
        #org  | #adm1
        Org X | Coast
      `),
    ).toMatchObject({ labels: null, tags: 0, first: 1 });
    expect(
      read(sheet`
        #loc+site+name | #affected+idps+ind
        Nom du site    | Individus
        Carmel         | 600
      `),
    ).toMatchObject({ labels: 1, tags: 0, first: 2 });
  });

  test('gives columns without a heading an empty one', () => {
    expect(
      read(sheet`
               | Nom du site | Individus
        28     | Carmel      | 600
      `)?.texts,
    ).toEqual(['', 'Nom du site', 'Individus']);
  });
});
