// EmbeddedChart and its builders: line, bar, column and bubble charts with the options that the model keeps.
// Options it does not keep are ignored, as Google ignores options that a chart type does not know.

import type { ChartState, GridArea } from '../../document/model.ts';
import type { Desk } from './desk.ts';
import { ChartType } from './enumerations.ts';
import { exception } from './exception.ts';
import type { Range } from './range.ts';
import { StandIn } from './stand-in.ts';
import type { EnumValue } from './stand-in.ts';

/** Size of a chart that no option sizes. */
const DEFAULT_SIZE = { width: 600, height: 371 };

type ChartKind = ChartState['type'];

/** A chart being built: as the model keeps it, but with its ranges in the order they were added. */
interface Draft {
  readonly id: number;
  readonly type: ChartKind | null;
  readonly stacked: boolean;
  readonly title: string;
  readonly ranges: readonly Range[];
  readonly colors: readonly string[];
  readonly headers: number;
  readonly anchor: { readonly row: number; readonly column: number };
  readonly width: number;
  readonly height: number;
  readonly groupColors?: Readonly<Record<string, string>>;
  readonly axisTitles?: Readonly<NonNullable<ChartState['axisTitles']>>;
}

const NEW_DRAFT: Draft = {
  id: 0,
  type: null,
  stacked: false,
  title: '',
  ranges: [],
  colors: [],
  headers: 0,
  anchor: { row: 0, column: 0 },
  ...DEFAULT_SIZE,
};

export class EmbeddedChart extends StandIn {
  readonly #draft: Draft;

  constructor(draft: Draft) {
    super();
    this.#draft = draft;
  }

  /** A chart that stands in a tab. */
  static from(desk: Desk, sheetId: number, chart: ChartState): EmbeddedChart {
    const { id, type, stacked, title, headers, anchor, width, height } = chart;
    const { groupColors, axisTitles } = chart;
    return new EmbeddedChart({
      ...{ id, type, stacked, title, headers, anchor, width, height },
      ...(groupColors === undefined ? {} : { groupColors }),
      ...(axisTitles === undefined ? {} : { axisTitles }),
      ranges: [chart.domain, ...chart.series.map(({ area }) => area)].map((area) =>
        desk.range(sheetId, area),
      ),
      colors: chart.series.map(({ color }) => color ?? ''),
    });
  }

  getChartId(): number {
    return this.#draft.id;
  }

  getId(): string {
    return String(this.#draft.id);
  }

  getRanges(): Range[] {
    return [...this.#draft.ranges];
  }

  getNumHeaders(): number {
    return this.#draft.headers;
  }

  getOptions(): ChartOptions {
    const { title, width, height, stacked, colors } = this.#draft;
    return new ChartOptions({ title, width, height, isStacked: stacked, colors });
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.#draft.anchor);
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.#draft);
  }

  /** The chart as the model keeps it; not a member of Apps Script's class. */
  static stateOf(chart: EmbeddedChart): ChartState {
    const { id, type, stacked, title, headers, anchor, width, height, ranges, colors } =
      chart.#draft;
    const { groupColors, axisTitles } = chart.#draft;
    const [domain, ...series] = ranges.flatMap(columnsOf);
    if (type === null || domain === undefined) throw exception('The chart has no data.');
    if (type === 'BUBBLE' && series.length !== 4) {
      throw exception('The stand-in draws bubble charts over five columns only.');
    }
    return {
      ...{ id, type, stacked, title, headers, width, height, domain },
      ...(groupColors === undefined ? {} : { groupColors: { ...groupColors } }),
      ...(axisTitles === undefined ? {} : { axisTitles: { ...axisTitles } }),
      anchor: { ...anchor },
      series: series.map((area, index) => {
        const color = colors[index];
        return color === undefined || color === '' ? { area } : { area, color };
      }),
    };
  }
}

/** A range of several columns is a domain or series per column. */
function columnsOf(range: Range): GridArea[] {
  return Array.from({ length: range.getNumColumns() }, (_, column) => ({
    startRow: range.getRow() - 1,
    endRow: range.getLastRow(),
    startColumn: range.getColumn() - 1 + column,
    endColumn: range.getColumn() + column,
  }));
}

export class ChartOptions extends StandIn {
  readonly #options: Readonly<Record<string, unknown>>;

  constructor(options: Readonly<Record<string, unknown>>) {
    super();
    this.#options = options;
  }

  get(option: string): unknown {
    return this.#options[option] ?? null;
  }
}

export class ContainerInfo extends StandIn {
  readonly #anchor: { readonly row: number; readonly column: number };

  constructor(anchor: { readonly row: number; readonly column: number }) {
    super();
    this.#anchor = anchor;
  }

  getAnchorRow(): number {
    return this.#anchor.row + 1;
  }

  getAnchorColumn(): number {
    return this.#anchor.column + 1;
  }
}

/** One class for the general builder and for those of line, bar and column charts. */
export class EmbeddedChartBuilder extends StandIn {
  #draft: Draft;

  constructor(draft: Draft = NEW_DRAFT) {
    super();
    this.#draft = draft;
  }

  asLineChart(): this {
    return this.#set({ type: 'LINE' });
  }

  asBarChart(): this {
    return this.#set({ type: 'BAR' });
  }

  asColumnChart(): this {
    return this.#set({ type: 'COLUMN' });
  }

  setChartType(type: EnumValue): this {
    const name = type.name();
    if (name !== 'LINE' && name !== 'BAR' && name !== 'COLUMN' && name !== 'BUBBLE') {
      throw exception(`The stand-in draws no ${name} chart.`);
    }
    return this.#set({ type: name });
  }

  getChartType(): EnumValue | null {
    return this.#draft.type === null ? null : ChartType[this.#draft.type];
  }

  addRange(range: Range): this {
    return this.#set({ ranges: [...this.#draft.ranges, range] });
  }

  clearRanges(): this {
    return this.#set({ ranges: [] });
  }

  getRanges(): Range[] {
    return [...this.#draft.ranges];
  }

  setNumHeaders(headers: number): this {
    return this.#set({ headers });
  }

  /** Row and column count from 1; further arguments, pixels right and down, are not kept. */
  setPosition(row: number, column: number): this {
    return this.#set({ anchor: { row: row - 1, column: column - 1 } });
  }

  /** Taken and not kept: the page draws hidden cells as shown ones. */
  setHiddenDimensionStrategy(): this {
    return this;
  }

  /** Taken and not kept: several ranges are always series side by side. */
  setMergeStrategy(): this {
    return this;
  }

  setTransposeRowsAndColumns(transpose: boolean): this {
    if (transpose) throw exception('The stand-in draws series in columns only.');
    return this;
  }

  setTitle(title: string): this {
    return this.#set({ title });
  }

  setStacked(): this {
    return this.#set({ stacked: true });
  }

  setColors(colors: readonly string[]): this {
    return this.#set({ colors: [...colors] });
  }

  setOption(option: string, value: unknown): this {
    switch (option) {
      case 'title':
        return this.#set({ title: String(value) });
      case 'width':
      case 'height':
        return this.#set({ [option]: Number(value) });
      case 'isStacked':
        return this.#set({ stacked: value === true || value === 'true' || value === 'absolute' });
      case 'colors':
        return this.setColors(value as readonly string[]);
      case 'series':
        return this.#groupColors(value as Readonly<Record<string, { readonly color?: string }>>);
      case 'hAxis':
        return this.#axisTitle('x', value as { readonly title?: string });
      case 'vAxis':
        return this.#axisTitle('y', value as { readonly title?: string });
      default:
        return this;
    }
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.#draft);
  }

  /** Series of a bubble chart are named by their group; those of others are not kept. */
  #groupColors(series: Readonly<Record<string, { readonly color?: string }>>): this {
    if (this.#draft.type !== 'BUBBLE') return this;
    const colors = Object.entries(series).flatMap(([group, { color }]) =>
      color === undefined ? [] : [[group, color] as const],
    );
    return this.#set({ groupColors: Object.fromEntries(colors) });
  }

  #axisTitle(axis: 'x' | 'y', { title }: { readonly title?: string }): this {
    if (this.#draft.type !== 'BUBBLE' || title === undefined) return this;
    return this.#set({ axisTitles: { x: '', y: '', ...this.#draft.axisTitles, [axis]: title } });
  }

  #set(change: Partial<Draft>): this {
    this.#draft = { ...this.#draft, ...change };
    return this;
  }
}
