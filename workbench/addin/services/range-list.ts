// RangeList: one call for many ranges of one tab.

import type { GridArea } from '../../document/model.ts';
import type { ClearParts, FormatChange } from '../host-calls.ts';
import { cellCount } from './desk.ts';
import type { Desk } from './desk.ts';
import { ruleOf } from './data-validation.ts';
import { backgroundChange, numberFormatChange, weightChange } from './range-look.ts';
import type { Range } from './range.ts';
import { colorText } from './colors.ts';
import { StandIn } from './stand-in.ts';

export class RangeList extends StandIn {
  readonly #desk: Desk;
  readonly #sheetId: number;
  readonly #areas: readonly GridArea[];

  constructor(desk: Desk, sheetId: number, areas: readonly GridArea[]) {
    super();
    this.#desk = desk;
    this.#sheetId = sheetId;
    this.#areas = areas;
  }

  getRanges(): Range[] {
    return this.#areas.map((area) => this.#desk.range(this.#sheetId, area));
  }

  setBackground(color: string | null): this {
    return this.#paint(backgroundChange(color));
  }

  setFontColor(color: string | null): this {
    return this.#paint({ color: colorText(color) });
  }

  setFontWeight(weight: 'bold' | 'normal' | null): this {
    return this.#paint(weightChange(weight));
  }

  setNumberFormat(format: string): this {
    return this.#paint(numberFormatChange(format));
  }

  setWrap(wrap: boolean): this {
    return this.#paint({ wrap: wrap ? 'WRAP' : null });
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'right' | null): this {
    return this.#paint({ align: alignment });
  }

  setNote(note: string | null): this {
    this.#count();
    for (const area of this.#areas)
      this.#desk.ask('writeNotes', this.#sheetId, area, fill(area, note));
    return this;
  }

  setDataValidation(rule: unknown): this {
    this.#count();
    this.#desk.ask('fillValidation', this.#sheetId, this.#areas, ruleOf(rule));
    return this;
  }

  setValue(value: string | number | boolean): this {
    this.#count();
    for (const area of this.#areas)
      this.#desk.ask('typeValues', this.#sheetId, area, fill(area, value));
    return this;
  }

  clearContent(): this {
    return this.#clear({ contents: true });
  }

  clearFormat(): this {
    return this.#clear({ formats: true });
  }

  clearNote(): this {
    return this.#clear({ notes: true });
  }

  clearDataValidations(): this {
    return this.#clear({ validations: true });
  }

  #clear(parts: Partial<ClearParts>): this {
    this.#count();
    const all = { contents: false, formats: false, notes: false, validations: false, ...parts };
    this.#desk.ask('clear', this.#sheetId, this.#areas, all);
    return this;
  }

  #paint(change: FormatChange): this {
    this.#count();
    this.#desk.ask('paintFormat', this.#sheetId, this.#areas, change);
    return this;
  }

  #count(): void {
    this.#desk.count(
      'write',
      this.#areas.reduce((sum, area) => sum + cellCount(area), 0),
    );
  }
}

function fill<T>(area: GridArea, value: T): T[][] {
  return Array.from({ length: area.endRow - area.startRow }, () =>
    Array.from({ length: area.endColumn - area.startColumn }, () => value),
  );
}
