// What stands in the cells of a range: values, formulas, notes and linked texts.

import type { GivenValue } from '../host-calls.ts';
import { wrongParameters } from './exception.ts';
import { RangePlace } from './range-place.ts';
import type { Range } from './range.ts';
import { textOf } from './text-of.ts';
import { RichTextValue } from './rich-text-value.ts';
import { ZonedDates } from './zoned-date.ts';

/** What getValues answers for one cell; an empty cell is `''`. */
type ScriptValue = string | number | boolean | Date;

let dates: { zone: string; conversion: ZonedDates } | undefined;

// The conversion remembers offsets, so it is kept between ranges of one run.
function datesOf(zone: string): ZonedDates {
  if (dates?.zone !== zone) dates = { zone, conversion: new ZonedDates(zone) };
  return dates.conversion;
}

export class RangeValues extends RangePlace {
  /** Values with dates as Date objects: midnight in the spreadsheet's time zone, not the script's. */
  getValues(): ScriptValue[][] {
    this.countRead();
    const read = this.desk.ask('readValues', this.sheetId, this.area);
    const values: (ScriptValue | null)[][] = read.values;
    for (const line of values) {
      for (let column = 0; column < line.length; column += 1) line[column] ??= '';
    }
    const conversion = datesOf(this.desk.timeZone);
    const width = this.getNumColumns();
    for (const place of read.dates) {
      const line = values[Math.floor(place / width)];
      const serial = line?.[place % width];
      if (line !== undefined && typeof serial === 'number') {
        line[place % width] = conversion.date(serial);
      }
    }
    return values as ScriptValue[][];
  }

  getValue(): ScriptValue {
    return this.#first().getValues()[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    this.countRead();
    return this.desk.ask('readDisplays', this.sheetId, this.area);
  }

  getDisplayValue(): string {
    return this.#first().getDisplayValues()[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    this.countRead();
    return this.desk.ask('readFormulas', this.sheetId, this.area);
  }

  getFormula(): string {
    return this.#first().getFormulas()[0]?.[0] ?? '';
  }

  isBlank(): boolean {
    return this.getValues().every((line) => line.every((value) => value === ''));
  }

  /** Texts are read as if a person typed them: `1/2` becomes a date, `=…` a formula, `'1` a text. */
  setValues(values: unknown): Range {
    this.requireShape('setValues', values);
    this.countWrite();
    this.desk.ask('typeValues', this.sheetId, this.area, this.#given(values));
    return this.self();
  }

  setValue(value: unknown): Range {
    this.countWrite();
    this.desk.ask('typeValues', this.sheetId, this.area, this.#given(this.filled(value)));
    return this.self();
  }

  setFormulas(formulas: unknown): Range {
    this.requireShape('setFormulas', formulas);
    this.countWrite();
    const typed = formulas.map((line) => line.map((formula) => asFormula(formula)));
    this.desk.ask('typeValues', this.sheetId, this.area, typed);
    return this.self();
  }

  setFormula(formula: string): Range {
    return this.setFormulas(this.filled(formula));
  }

  getNotes(): string[][] {
    this.countRead();
    return this.desk.ask('readNotes', this.sheetId, this.area);
  }

  getNote(): string {
    return this.#first().getNotes()[0]?.[0] ?? '';
  }

  setNotes(notes: unknown): Range {
    this.requireShape('setNotes', notes);
    this.countWrite();
    const texts = notes.map((line) => line.map((note) => (note == null ? null : textOf(note))));
    this.desk.ask('writeNotes', this.sheetId, this.area, texts);
    return this.self();
  }

  setNote(note: string | null): Range {
    return this.setNotes(this.filled(note));
  }

  getRichTextValues(): RichTextValue[][] {
    this.countRead();
    const links = this.desk.ask('readLinks', this.sheetId, this.area);
    return links.map((line) => line.map(({ text, link }) => new RichTextValue(text, link)));
  }

  getRichTextValue(): RichTextValue | null {
    return this.#first().getRichTextValues()[0]?.[0] ?? null;
  }

  /** Texts stay texts, whatever they look like. */
  setRichTextValues(values: unknown): Range {
    this.requireShape('setRichTextValues', values);
    if (!values.every((line) => line.every((value) => value instanceof RichTextValue))) {
      throw wrongParameters('SpreadsheetApp.Range.setRichTextValues', [values]);
    }
    this.countWrite();
    const links = values.map((line) =>
      line.map((value) => ({ text: value.getText(), link: value.getLinkUrl() })),
    );
    this.desk.ask('writeLinks', this.sheetId, this.area, links);
    return this.self();
  }

  setRichTextValue(value: unknown): Range {
    return this.setRichTextValues(this.filled(value));
  }

  #first(): Range {
    const { startRow, startColumn } = this.area;
    const area = { startRow, endRow: startRow + 1, startColumn, endColumn: startColumn + 1 };
    return this.desk.range(this.sheetId, area);
  }

  #given(values: readonly (readonly unknown[])[]): GivenValue[][] {
    return values.map((line) => line.map((value) => given(value, this.desk.timeZone)));
  }
}

function given(value: unknown, zone: string): GivenValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  // Sheets has no such numbers and shows its own error instead.
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (value instanceof Date) return { serial: datesOf(zone).serial(value) };
  return textOf(value);
}

function asFormula(formula: unknown): string | null {
  const text = textOf(formula);
  if (text === '') return null;
  return text.startsWith('=') ? text : `=${text}`;
}
