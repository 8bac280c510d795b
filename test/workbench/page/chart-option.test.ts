// A chart of the sheet as it is drawn.
import { describe, expect, test } from '@jest/globals';
import { chartOption } from '../../../workbench/page/chart-option.ts';
import type { ChartSnapshot, TabSnapshot } from '../../../workbench/page/snapshot.ts';

const area = (startRow: number, endRow: number, column: number) => ({
  startRow,
  endRow,
  startColumn: column,
  endColumn: column + 1,
});

const tab: TabSnapshot = {
  sheetId: 1,
  title: 'Besoins hebdo',
  key: 'report.weekly-needs',
  rowCount: 100,
  columnCount: 5,
  frozenRows: 0,
  frozenColumns: 0,
  hidden: false,
  columnWidths: {},
  hiddenColumns: [],
  hiddenRows: [],
  merges: [],
  conditionalRules: [],
  charts: [],
  cells: [
    [0, 0, { value: 'Semaine' }],
    [0, 1, { value: 'Individus' }],
    [1, 0, { value: 41_954 }],
    [1, 1, { value: 60_093 }],
    [2, 0, { value: 41_961 }],
    [2, 1, { value: null }],
    [3, 0, { value: 41_968 }],
    [3, 1, { value: 0 }],
  ],
};

const chart: ChartSnapshot = {
  id: 1,
  type: 'LINE',
  stacked: false,
  title: 'Individus par semaine',
  domain: area(0, 4, 0),
  series: [{ area: area(0, 4, 1) }],
  headers: 1,
  anchor: { row: 0, column: 3 },
  width: 400,
  height: 300,
};

describe('a line chart', () => {
  test('names its series after the header cell', () => {
    expect(chartOption(chart, tab, 'fr_FR').series[0]?.name).toBe('Individus');
  });

  test('leaves a gap for what is missing and draws a zero for zero', () => {
    expect(chartOption(chart, tab, 'fr_FR').series[0]?.data).toEqual([60_093, null, 0]);
  });

  test('writes weeks as days and months', () => {
    expect(chartOption(chart, tab, 'fr_FR').xAxis).toMatchObject({
      data: ['11/11', '18/11', '25/11'],
    });
  });
});

describe('several lines', () => {
  test('are told apart without colours, by dashes and points', () => {
    const [series] = chart.series;
    if (series === undefined) throw new Error('no series');
    const drawn = chartOption({ ...chart, series: [series, series, series] }, tab, 'fr_FR').series;
    expect(new Set(drawn.map(({ lineStyle }) => String(lineStyle.type))).size).toBe(3);
    expect(new Set(drawn.map(({ symbol }) => symbol)).size).toBe(3);
  });
});

describe('a bar chart', () => {
  test('stands its categories on the left, read from the top', () => {
    const option = chartOption({ ...chart, type: 'BAR' }, tab, 'fr_FR');
    expect(option.yAxis).toMatchObject({ type: 'category', inverse: true });
    expect(option.series[0]?.type).toBe('bar');
  });

  test('uses the colour that the report gives', () => {
    const series = [{ area: area(0, 4, 1), color: '#d55e00' }];
    const option = chartOption({ ...chart, series }, tab, 'fr_FR');
    expect(option.series[0]?.itemStyle.color).toBe('#d55e00');
  });
});
