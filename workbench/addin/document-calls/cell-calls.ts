// Calls on the content of cells: values, notes, links.

import { cellOf, changeCell, MAX_TEXT } from '../../document/cells.ts';
import { isDateFormat } from '../../document/display-value.ts';
import { calculate } from '../../formulas/calculate.ts';
import { localeWriting } from '../../document/locales.ts';
import type { CellValue, DocumentState, GridArea, TabState } from '../../document/model.ts';
import { clearArea, readNotes, writeLink, writeNotes } from '../../document/notes-and-looks.ts';
import {
  grid,
  readDisplayed,
  readFormulas,
  readValues,
  typeValues,
  writeValues,
} from '../../document/values.ts';
import type { GivenValue, HostCalls } from '../host-calls.ts';
import { Refusal } from './refusal.ts';
import type { RunPlace } from './run-place.ts';

type CellCalls = Pick<
  HostCalls,
  | 'readValues'
  | 'readDisplays'
  | 'readFormulas'
  | 'readNotes'
  | 'readLinks'
  | 'typeValues'
  | 'writeNotes'
  | 'writeLinks'
  | 'clear'
>;

/** The same calls, but reading may have to wait until formulas are computed. */
type Waiting<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Answer | Promise<Answer>
    : never;
};

export function cellCalls(run: RunPlace): Waiting<CellCalls> {
  const computed = async (): Promise<void> => {
    if (!run.stale) return;
    run.stale = false;
    if (await calculate(run.document())) run.store.touch(run.documentId);
  };
  return {
    readValues: async (sheetId, area) => {
      await computed();
      const tab = run.tabWith(sheetId, area);
      return { values: readValues(tab, area), dates: datePlaces(tab, area) };
    },
    readDisplays: async (sheetId, area) => {
      await computed();
      return readDisplayed(run.document(), run.tabWith(sheetId, area), area);
    },
    readFormulas: (sheetId, area) => readFormulas(run.tabWith(sheetId, area), area),
    readNotes: (sheetId, area) =>
      readNotes(run.tabWith(sheetId, area), area).map((line) => line.map((note) => note ?? '')),
    readLinks: async (sheetId, area) => {
      await computed();
      const tab = run.tabWith(sheetId, area);
      const texts = readDisplayed(run.document(), tab, area);
      return texts.map((line, down) =>
        line.map((text, right) => {
          const cell = cellOf(tab, area.startRow + down, area.startColumn + right);
          return { text, link: cell?.link ?? null };
        }),
      );
    },
    typeValues: (sheetId, area, values) => {
      const tab = run.tabWith(sheetId, area);
      typeGiven(run.document(), tab, area, values);
      run.changed();
    },
    writeNotes: (sheetId, area, notes) => {
      writeNotes(run.tabWith(sheetId, area), area.startRow, area.startColumn, notes);
      run.changed();
    },
    writeLinks: (sheetId, area, links) => {
      const tab = run.tabWith(sheetId, area);
      requireShortTexts(links.map((line) => line.map(({ text }) => text)));
      links.forEach((line, down) => {
        line.forEach(({ text, link }, right) => {
          const [row, column] = [area.startRow + down, area.startColumn + right];
          if (link === null) writeValues(tab, row, column, [[text]]);
          else writeLink(tab, row, column, text, link);
        });
      });
      run.changed();
    },
    clear: (sheetId, areas, { contents, ...rest }) => {
      for (const area of areas) {
        clearArea(run.tabWith(sheetId, area), area, { values: contents, ...rest });
      }
      run.changed();
    },
  };
}

function datePlaces(tab: TabState, area: GridArea): number[] {
  const width = area.endColumn - area.startColumn;
  const places: number[] = [];
  const dateFormats = new Map<string, boolean>();
  grid(area, (row, column) => {
    const cell = cellOf(tab, row, column);
    const format = cell?.format?.numberFormat;
    if (typeof cell?.value !== 'number' || format === undefined) return;
    let date = dateFormats.get(format);
    if (date === undefined) dateFormats.set(format, (date = isDateFormat(format)));
    if (date) places.push((row - area.startRow) * width + column - area.startColumn);
  });
  return places;
}

function typeGiven(
  document: DocumentState,
  tab: TabState,
  area: GridArea,
  values: readonly (readonly GivenValue[])[],
): void {
  requireShortTexts(values);
  const dates: [number, number, number][] = [];
  const typed = values.map((line, down) =>
    line.map((value, right): CellValue => {
      if (typeof value !== 'object' || value === null) return value;
      dates.push([area.startRow + down, area.startColumn + right, value.serial]);
      return value.serial;
    }),
  );
  typeValues(document, tab, area.startRow, area.startColumn, typed);
  const { dateFormat } = localeWriting(document.locale);
  for (const [row, column, serial] of dates) {
    const format = cellOf(tab, row, column)?.format;
    if (format?.numberFormat !== undefined) continue;
    const numberFormat = Number.isInteger(serial) ? dateFormat : `${dateFormat} hh:mm:ss`;
    changeCell(tab, row, column, { format: { ...format, numberFormat } });
  }
}

/** Before anything is written: a call that is refused changes nothing. */
function requireShortTexts(values: readonly (readonly unknown[])[]): void {
  for (const line of values) {
    for (const value of line) {
      if (typeof value === 'string' && value.length > MAX_TEXT) {
        throw new Refusal(
          `Your input contains more than the maximum of ${MAX_TEXT} characters in a single cell.`,
        );
      }
    }
  }
}
