// A bubble chart of the sheet as the page draws it.
import { describe, expect, test } from '@jest/globals';
import { bubbleOption } from '../../../workbench/page/bubble-option.ts';
import type { CellValue, ChartSnapshot, TabSnapshot } from '../../../workbench/page/snapshot.ts';

const ROWS: readonly (readonly CellValue[])[] = [
  ['Bangui (3)', 18.56, 4.38, '3 Critique', 40_000],
  ['Bimbo (1)', 18.5, 4.3, '1 Modéré', 10_000],
  ['Boali (1)', 18.1, 4.8, '1 Modéré', 0],
  ['–', null, null, null, 7],
];

const tab = {
  cells: ROWS.flatMap((row, at) =>
    row.map((value, column) => [at + 1, column, { value }] as const),
  ),
} as unknown as TabSnapshot;

const column = (startColumn: number) => ({
  ...{ startRow: 1, endRow: 6, startColumn, endColumn: startColumn + 1 },
});

const plain: ChartSnapshot = {
  ...{ id: 1, type: 'BUBBLE', stacked: false, title: 'Carte', headers: 0 },
  domain: column(0),
  series: [1, 2, 3, 4].map((index) => ({ area: column(index) })),
  anchor: { row: 0, column: 0 },
  width: 800,
  height: 460,
};

const chart: ChartSnapshot = {
  ...plain,
  groupColors: { '1 Modéré': '#fed976', '2 Important': '#cc4c02', '3 Critique': '#662506' },
};

const option = bubbleOption(chart, tab, 'fr_FR');

describe('a map of circles', () => {
  test('has a series per group that has circles, in the order of the colours', () => {
    expect(option.series.map(({ name, itemStyle }) => [name, itemStyle.color])).toEqual([
      ['1 Modéré', '#fed976'],
      ['3 Critique', '#662506'],
    ]);
  });

  test('draws areas, not radii, in proportion, and shows the smallest', () => {
    const [moderate, critical] = option.series;
    expect(critical?.data[0]?.symbolSize).toBe(60);
    expect(moderate?.data.map(({ symbolSize }) => symbolSize)).toEqual([30, 4]);
  });

  test('leaves out rows without a place', () => {
    expect(option.series.flatMap(({ data }) => data.map(({ name }) => name))).toEqual([
      'Bimbo (1)',
      'Boali (1)',
      'Bangui (3)',
    ]);
  });

  test('has one scale north and east', () => {
    const { xAxis, yAxis } = option;
    const width = 800 - option.grid.left - option.grid.right;
    const height = 460 - option.grid.top - option.grid.bottom;
    expect((xAxis.max - xAxis.min) / width).toBeCloseTo((yAxis.max - yAxis.min) / height, 9);
    expect(xAxis.min).toBeLessThan(18.1);
    expect(yAxis.max).toBeGreaterThan(4.8);
  });

  test('says its numbers in the language of the document', () => {
    expect(option.xAxis.axisLabel.formatter(18.5)).toBe('18,5°');
  });

  test('without colours takes those of Sheets, as groups come', () => {
    expect(
      bubbleOption(plain, tab, 'fr_FR').series.map(({ name, itemStyle }) => [
        name,
        itemStyle.color,
      ]),
    ).toEqual([
      ['3 Critique', '#4285f4'],
      ['1 Modéré', '#ea4335'],
    ]);
  });

  test('without figures is an empty frame', () => {
    expect(bubbleOption(chart, { ...tab, cells: [] }, 'fr_FR').series).toEqual([]);
  });
});
