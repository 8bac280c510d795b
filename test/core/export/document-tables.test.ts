import { describe, expect, test } from '@jest/globals';
import type { DisclosedDocument } from '../../../core/disclosure/disclose-document.ts';
import { documentTables } from '../../../core/export/document-tables.ts';
import { csvOf, jsonOf } from '../../../core/export/write-data.ts';
import type { Block } from '../../../core/reports/document/document.ts';
import { levelCell } from '../../../core/reports/document/cells.ts';
import { documentOf, table } from '../reports/document/small-document.ts';

const tagged: Block = {
  kind: 'table',
  columns: [
    { label: 'Site', span: 2, hxl: '#loc+site+name' },
    { label: 'Individus', span: 1, hxl: '#affected+idps+ind' },
    { label: 'Femmes', span: 1, hxl: '#affected+idps+ind+f' },
    { label: 'EHA', span: 1, hxl: '#severity+wsh+code' },
    { label: 'Note', span: 1 },
    { label: 'Visite', span: 1, hxl: '#date+reported' },
  ],
  rows: [
    [
      { value: ' Castors,  « A » ' },
      { value: 1951, shape: 'count' },
      { value: '<10', hiding: 'small' },
      levelCell('nsp'),
      { value: 'interne' },
      { value: 41_912, shape: 'day' },
    ],
    [
      { value: 'Total', tone: 'total' },
      { value: 1951, shape: 'count' },
    ],
  ],
};

const tablesOf = (...blocks: Block[]): ReturnType<typeof documentTables> =>
  documentTables({ ...documentOf(blocks), disclosed: true } satisfies DisclosedDocument);

describe('the tables of a report as data', () => {
  test('have labels, HXL tags, plain numbers and ISO dates, and no totals', () => {
    const [data] = tablesOf({ kind: 'section', title: 'Sites' }, tagged, table);
    expect(data && csvOf(data)).toBe(
      [
        'Site,Individus,Femmes,EHA,Visite',
        '#loc+site+name,#affected+idps+ind,#affected+idps+ind+f,#severity+wsh+code,#date+reported',
        '"Castors, « A »",1951,,nsp,2014-09-30',
        '',
      ].join('\r\n'),
    );
    expect(data?.title).toBe('Sites');
  });

  test('are numbered when there are several', () => {
    expect(tablesOf(tagged, tagged).map(({ name }) => name)).toEqual(['monthly-1', 'monthly-2']);
    expect(tablesOf(tagged).map(({ name }) => name)).toEqual(['monthly']);
    expect(tablesOf(table)).toEqual([]);
  });

  test('are objects in JSON, with what is hidden as null', () => {
    const [data] = tablesOf(tagged);
    expect(JSON.parse(data ? jsonOf(data) : '')).toMatchObject({
      rows: [
        {
          '#affected+idps+ind': 1951,
          '#affected+idps+ind+f': null,
          '#date+reported': '2014-09-30',
        },
      ],
    });
  });
});
