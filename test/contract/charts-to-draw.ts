// Charts to try on both executors; what their cells hold does not matter.

import type { BubbleChart, SeriesChart } from '../../core/tabs/chart.ts';

export const chart = (id: string, type: SeriesChart['type'], row: number): SeriesChart => ({
  id,
  type,
  title: `Personnes (${id})`,
  alt: 'Personnes par site',
  domain: { row: 2, column: 2, rows: 3, columns: 1 },
  series: [
    { area: { row: 2, column: 3, rows: 3, columns: 1 }, color: '#0033a0' },
    { area: { row: 2, column: 4, rows: 3, columns: 1 }, color: '#cc0000' },
  ],
  anchor: { row, column: 5 },
  width: 640,
  height: 320,
});

export const map: BubbleChart = {
  ...{ id: 'map', type: 'bubble', title: 'Carte', alt: 'Personnes par zone' },
  labels: { row: 3, column: 1, rows: 3, columns: 1 },
  x: { row: 3, column: 2, rows: 3, columns: 1 },
  y: { row: 3, column: 3, rows: 3, columns: 1 },
  groups: { row: 3, column: 4, rows: 3, columns: 1 },
  sizes: { row: 3, column: 5, rows: 3, columns: 1 },
  groupColors: [{ group: '3 Critique', color: '#662506' }],
  axes: { x: 'Longitude', y: 'Latitude' },
  anchor: { row: 2, column: 5 },
  width: 640,
  height: 320,
};
