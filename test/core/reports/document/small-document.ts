// A document of every kind of block, small enough to be read.

import { messagesFor } from '../../../../core/messages/index.ts';
import type { Block, ReportDocument } from '../../../../core/reports/document/document.ts';
import { levelCell } from '../../../../core/reports/document/cells.ts';
import { tabOfDocument } from '../../../../core/reports/document/tab-of-document.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import { fullCell, type FullCell } from '../../../../core/tabs/planned-cell.ts';
import type { TabPlan } from '../../../../core/tabs/tab-plan.ts';

export const GRID = [120, 120, 60, 60, 60, 60];

/** A document with these blocks. */
export function documentOf(blocks: readonly Block[], grid = GRID): ReportDocument {
  return {
    id: 'monthly',
    language: 'fr',
    title: 'Rapport DTM',
    subtitle: 'septembre 2014',
    grid,
    orientation: 'landscape',
    blocks,
    source: 'OIM',
  };
}

/** Its tab, in French. */
export function tabOf(blocks: readonly Block[], grid = GRID): TabPlan {
  return tabOfDocument(documentOf(blocks, grid), messagesFor('fr'));
}

/** The cells of a tab with nothing left out. */
export function cellsOf(plan: TabPlan): FullCell[][] {
  return plan.rows.map((row) => row.map(fullCell));
}

/** What can be read in a tab, row by row, without what is blank. */
export function readable(plan: TabPlan): Cell[][] {
  return cellsOf(plan).map((row) =>
    row.map(({ value }) => value).filter((value) => value !== null),
  );
}

export const figures: Block = {
  kind: 'figures',
  figures: [
    {
      id: 'individuals',
      label: 'Individus',
      value: 60_093,
      shape: 'count',
      under: 'dans 35 sites',
      explanation: 'Compté sur 35 sites.',
      headline: true,
    },
    {
      id: 'change_pct',
      label: 'Variation (%)',
      value: -10.99,
      shape: 'signed-percent',
      under: null,
      explanation: '',
    },
    {
      id: 'households',
      label: 'Ménages',
      value: null,
      shape: 'count',
      under: null,
      explanation: 'Inconnu.',
    },
    {
      id: 'alerts',
      label: 'Alertes',
      value: 0,
      shape: 'count',
      under: 'sur 35 sites',
      explanation: 'Aucune.',
    },
  ],
};

/** Two charts, of which the first has so many points. */
export const charts = (points = 2): Block => ({
  kind: 'charts',
  charts: [
    {
      kind: 'line',
      id: 'trend',
      title: 'Individus',
      alt: 'Individus par semaine',
      room: 4,
      data: {
        domain: {
          label: 'Semaine',
          values: ['23/09', '30/09', '07/10', '14/10'].slice(0, points),
        },
        series: [
          { label: 'Individus', color: '#0033a0', values: [62_579, 60_093, null, 5.5] },
          { label: 'Mêmes sites', color: '#d55e00', values: [62_579, 60_000, null, null] },
        ],
        beside: [{ label: 'Sites', values: [35, 35, 35, 35] }],
      },
    },
    {
      kind: 'stacked-bar',
      id: 'needs',
      title: 'Besoins',
      alt: 'Sites par besoin',
      room: 12,
      data: {
        domain: { label: 'Secteur', values: ['EHA'] },
        series: [{ label: 'Critique', color: '#662506', values: [3] }],
      },
    },
  ],
});

export const table: Block = {
  kind: 'table',
  columns: [
    { label: 'Site', span: 2 },
    { label: 'Individus', span: 1, align: 'right' },
    { label: 'EHA', span: 1, align: 'center' },
    { label: 'Depuis', span: 2, align: 'right' },
  ],
  rows: [
    [
      { value: 'Castors', note: 'à vérifier' },
      { value: 951, shape: 'count' },
      levelCell('3'),
      { value: 41_912, shape: 'day' },
    ],
    [
      { value: 'Carmel', link: { text: 'Carmel', to: { url: 'https://example.org' } } },
      { value: null, shape: 'count' },
      levelCell(null),
      { value: null },
    ],
    [
      { value: 'Total', tone: 'total' },
      { value: 951, shape: 'count', tone: 'total' },
    ],
  ],
};
