// Edits to try on both executors: each kind, with the values that are easily mistaken.

import type { Cell } from '../../core/table/cell.ts';
import type { Edit } from '../../core/tabs/edit.ts';
import { chart, map } from './charts-to-draw.ts';

const tab = 'report.weekly-needs';

/** A tab with something of everything, on which the edits are tried. */
export const START: readonly Edit[] = [
  { kind: 'add-tab', tab, title: 'Besoins hebdo', rows: 12, columns: 6 },
  { kind: 'add-tab', tab: 'findings', title: 'Constats', rows: 5, columns: 3 },
  {
    kind: 'write-values',
    tab,
    row: 1,
    column: 1,
    values: [
      ['Zone', 'Site', 'Individus'],
      ['#adm2', '#loc+site', '#affected'],
      ['Bimbo', 'Don Bosco', 1250],
      ['Bangui', 'Aéroport M’Poko', 20711.5],
      ['Bangui', 'Boy-Rabe', null],
    ],
  },
  {
    kind: 'write-styles',
    tab,
    row: 1,
    column: 1,
    styles: [[{ bold: true, background: '#0033a0', color: '#ffffff', align: 'center' }, null, {}]],
  },
  {
    kind: 'write-notes',
    tab,
    row: 3,
    column: 1,
    notes: [
      ['vu', null],
      [null, 'à revoir'],
    ],
  },
];

/** Texts that a sheet would read as something else, and values at the edge. */
const TREACHEROUS: readonly (readonly Cell[])[] = [
  ['=1+1', '+236 70', '-12', '@home', "'007", "''x"],
  ['30/09/2014', '1/2', '2014-09-30', '12:30', '12,5', '1 250'],
  ['VRAI', 'true', 'Falso', '#N/A', '50 %', '1e5'],
  ['  = 2', '', ' x ', 'é\nè', '10 €', '𝟙'],
  [0, -0.1, 41912, true, false, null],
];

/** A sentence, and the edits that it is about. */
export const EDITS: readonly (readonly [string, ...Edit[]])[] = [
  ['a tab is emptied but keeps its validations', { kind: 'clear-tab', tab }],
  [
    'an existing tab is only enlarged',
    { kind: 'add-tab', tab, title: 'Un autre titre', rows: 20, columns: 4 },
  ],
  [
    'texts stay texts, whatever they look like',
    { kind: 'write-values', tab, row: 6, column: 1, values: TREACHEROUS },
  ],
  [
    'texts stay texts in columns that have a number format',
    { kind: 'set-column-formats', tab, row: 3, formats: ['@', 'dd/mm/yyyy', '#,##0', null] },
    {
      kind: 'write-values',
      tab,
      row: 6,
      column: 1,
      values: [
        ['=1', '1/2', '12,5', "'x"],
        [12, 41912, 1250, 0.5],
      ],
    },
  ],
  [
    'a value takes the place of a link',
    {
      kind: 'write-links',
      tab,
      row: 3,
      column: 1,
      links: [[{ text: 'X', to: { url: 'https://x.test/' } }]],
    },
    { kind: 'write-values', tab, row: 3, column: 1, values: [['plain']] },
  ],
  [
    'notes are written and removed',
    { kind: 'write-notes', tab, row: 3, column: 1, notes: [[null, 'Ligne 1\nLigne 2']] },
  ],
  [
    'backgrounds are written and removed, and nothing else of the style',
    {
      kind: 'write-backgrounds',
      tab,
      row: 1,
      column: 1,
      colors: [
        [null, '#f4cccc'],
        ['#fff2cc', null],
      ],
    },
  ],
  [
    'a style replaces the whole style',
    {
      kind: 'write-styles',
      tab,
      row: 1,
      column: 1,
      styles: [
        [
          { italic: true, size: 14, wrap: true, align: 'right', numberFormat: '0.0%' },
          { bold: true },
        ],
        [null, { background: '#d9e8fb' }],
      ],
    },
    { kind: 'write-styles', tab, row: 1, column: 1, styles: [[{ color: '#cc0000' }, null]] },
  ],
  [
    'a style that names its aspects replaces these and no other',
    {
      kind: 'write-styles',
      tab,
      row: 1,
      column: 1,
      styles: [
        [
          { italic: true, size: 14, wrap: true, align: 'right', numberFormat: '0.0%' },
          { bold: true, color: '#cc0000', background: '#d9e8fb' },
        ],
      ],
    },
    {
      kind: 'write-styles',
      tab,
      row: 1,
      column: 1,
      aspects: ['bold', 'italic', 'background', 'align', 'numberFormat'],
      styles: [[{ bold: true, background: '#eeeeee' }, null]],
    },
  ],
  [
    'texts lead to a tab, an address or nowhere, stay texts, and null empties the cell',
    {
      kind: 'write-links',
      tab,
      row: 3,
      column: 1,
      links: [
        [{ text: 'C7', to: { tab: 'findings', address: 'C7' } }, null],
        [{ text: '=1+1', to: { url: 'https://example.org/?a=1&b=é' } }, '=2+2'],
        ['012', '12/11/2014'],
      ],
    },
  ],
  [
    'columns are wrapped, and nothing else of their style changes',
    { kind: 'wrap-columns', tab, row: 1, columns: [1, 3, 4] },
    { kind: 'wrap-columns', tab, row: 4, columns: [2] },
    { kind: 'write-styles', tab, row: 3, column: 3, styles: [[{ italic: true }]] },
  ],
  ['rows are deleted all at once', { kind: 'delete-rows', tab, rows: [2, 4, 5] }],
  [
    'all rows below the frozen ones can be deleted',
    { kind: 'freeze', tab: 'findings', rows: 2, columns: 0 },
    { kind: 'delete-rows', tab: 'findings', rows: [3, 4, 5] },
  ],
  [
    'deleting rows takes notes, styles and validations along',
    { kind: 'set-validations', tab, row: 3, validations: [{ kind: 'date', help: 'une date' }] },
    { kind: 'delete-rows', tab, rows: [1, 3] },
  ],
  [
    'rows and columns are frozen and freed',
    { kind: 'freeze', tab, rows: 2, columns: 1 },
    { kind: 'freeze', tab: 'findings', rows: 1, columns: 0 },
  ],
  ['widths are set', { kind: 'set-widths', tab, widths: [80, 80, 200, 100] }],
  ['columns are hidden', { kind: 'hide-columns', tab, columns: [2, 3, 6] }],
  [
    'column formats go down to the last row and can be taken back',
    { kind: 'set-column-formats', tab, row: 3, formats: ['dd/mm/yyyy', '#,##0', '#,##0', null] },
    { kind: 'set-column-formats', tab, row: 3, formats: [null, '#,##0.0'] },
  ],
  [
    'validations warn: lists, numbers with one or two limits, dates, none',
    {
      kind: 'set-validations',
      tab,
      row: 3,
      validations: [
        { kind: 'list', values: ['oui', 'non', 'ne sait pas'], help: 'oui ou non' },
        { kind: 'number', min: 0, max: 50_000, whole: true, help: 'de 0 à 50 000' },
        { kind: 'number', min: null, max: 100, whole: false, help: 'au plus 100' },
        { kind: 'number', min: 0, max: null, whole: false, help: 'au moins 0' },
        { kind: 'number', min: null, max: null, whole: false, help: 'un nombre' },
        { kind: 'date', help: 'jj/mm/aaaa' },
      ],
    },
    { kind: 'set-validations', tab, row: 5, validations: [null] },
  ],
  [
    'conditional formats replace those before',
    {
      kind: 'set-conditional-formats',
      tab,
      formats: [
        {
          area: { row: 3, column: 3, rows: 10, columns: 1 },
          formula: '=$C3<0',
          style: { background: '#f4cccc' },
        },
      ],
    },
    {
      kind: 'set-conditional-formats',
      tab,
      formats: [
        {
          area: { row: 3, column: 1, rows: 10, columns: 2 },
          formula: '=$A3=""',
          style: { background: '#fff2cc', color: '#7f6000', bold: true },
        },
        {
          area: { row: 3, column: 3, rows: 1, columns: 1 },
          formula: '=TRUE',
          style: { bold: true },
        },
      ],
    },
  ],
  [
    'one protection of the header is there, the last one',
    { kind: 'protect-header', tab, rows: 2, description: 'En-têtes' },
    { kind: 'protect-header', tab, rows: 2, description: 'Encabezados' },
  ],
  ['columns are bound', { kind: 'bind-columns', tab, ids: ['zone', null, 'individuals'] }],
  [
    'key figures replace those before',
    {
      kind: 'set-figures',
      tab,
      figures: [
        { id: 'sites', row: 2, column: 1 },
        { id: 'individuals', row: 2, column: 3 },
      ],
    },
  ],
  [
    'charts are drawn',
    {
      kind: 'draw-charts',
      tab,
      charts: [chart('people', 'line', 2), chart('needs', 'stacked-bar', 8)],
    },
  ],
  [
    'columns are drawn',
    {
      kind: 'draw-charts',
      tab,
      charts: [chart('people', 'column', 2), chart('needs', 'stacked-column', 8)],
    },
  ],
  [
    'a map of circles is drawn, and lines in its place when it is drawn again',
    { kind: 'draw-charts', tab, charts: [map, chart('people', 'line', 8)] },
    { kind: 'draw-charts', tab, charts: [chart('people', 'line', 8), map] },
  ],
  ['charts replace those before', { kind: 'draw-charts', tab, charts: [chart('needs', 'bar', 4)] }],
  ['a layout is remembered', { kind: 'set-layout', tab, layout: 'f7a1' }],
];
