// What every edit means. This is the reference: the executors in the add-in and the functions must
// leave a spreadsheet that looks the same. It changes nothing in place.

import type { Edit } from './edit.ts';
import {
  clearCells,
  deleteRows,
  enlarge,
  withAspects,
  withProperty,
  wrapColumns,
  writeBlock,
  writeColumnsDown,
} from './memory-cells.ts';
import type { MemoryTab, MemoryWorkbook } from './memory-workbook.ts';
import type { TabKey } from './tab-key.ts';

/**
 * The workbook after all the edits, in their order.
 * @throws Error when an edit names a tab that is not there or writes outside its grid: both
 * executors would fail there too.
 */
export function applyInMemory(workbook: MemoryWorkbook, edits: readonly Edit[]): MemoryWorkbook {
  const tabs = new Map(workbook);
  for (const edit of edits) tabs.set(edit.tab, applyEdit(tabs.get(edit.tab), edit));
  return tabs;
}

function applyEdit(now: MemoryTab | undefined, edit: Edit): MemoryTab {
  if (edit.kind === 'add-tab') return enlarge(now ?? emptyTab(edit.tab, edit.title), edit);
  if (now === undefined) throw new Error(`${edit.kind}: there is no tab ${edit.tab}`);
  switch (edit.kind) {
    case 'clear-tab':
      return clearCells(now);
    case 'write-values':
      // A link belongs to the text it was written with.
      return writeBlock(now, edit, edit.values, (cell, value) => ({ ...cell, value, link: null }));
    case 'write-notes':
      return writeBlock(now, edit, edit.notes, (cell, note) => ({ ...cell, note }));
    case 'write-backgrounds':
      return writeBlock(now, edit, edit.colors, (cell, color) => ({
        ...cell,
        style: withProperty(cell.style, 'background', color),
      }));
    case 'write-styles':
      return writeBlock(now, edit, edit.styles, (cell, style) => ({
        ...cell,
        style: withAspects(cell.style, style, edit.aspects),
      }));
    case 'write-links':
      return writeBlock(now, edit, edit.links, (cell, link) => ({
        ...cell,
        value: typeof link === 'string' ? link : (link?.text ?? null),
        link: typeof link === 'string' ? null : link,
      }));
    case 'delete-rows':
      return deleteRows(now, edit.rows);
    case 'freeze':
      return { ...now, frozenRows: edit.rows, frozenColumns: edit.columns };
    case 'set-widths':
      return { ...now, widths: overlaid(now.widths, edit.widths) };
    case 'hide-columns':
      return {
        ...now,
        hiddenColumns: [...new Set([...now.hiddenColumns, ...edit.columns])].sort((a, b) => a - b),
      };
    case 'set-column-formats':
      return writeColumnsDown(now, edit.row, edit.formats, (cell, format) => ({
        ...cell,
        style: withProperty(cell.style, 'numberFormat', format),
      }));
    case 'wrap-columns':
      return wrapColumns(now, edit.row, edit.columns);
    case 'set-validations':
      return writeColumnsDown(now, edit.row, edit.validations, (cell, validation) => ({
        ...cell,
        validation,
      }));
    case 'set-conditional-formats':
      return { ...now, conditionalFormats: edit.formats };
    case 'protect-header':
      return { ...now, protection: { rows: edit.rows, description: edit.description } };
    case 'bind-columns':
      return { ...now, bindings: overlaid(now.bindings, edit.ids) };
    case 'set-figures':
      return { ...now, figures: edit.figures };
    case 'draw-charts':
      return { ...now, charts: edit.charts };
    case 'set-layout':
      return { ...now, layout: edit.layout };
  }
}

function emptyTab(key: TabKey, title: string): MemoryTab {
  return {
    key,
    title,
    cells: [],
    columns: 0,
    frozenRows: 0,
    frozenColumns: 0,
    widths: new Map(),
    hiddenColumns: [],
    conditionalFormats: [],
    protection: null,
    bindings: new Map(),
    figures: [],
    charts: [],
    layout: null,
  };
}

/** The map with the given values from column 1 laid over it; `null` leaves what is there. */
function overlaid<Value>(
  now: ReadonlyMap<number, Value>,
  values: readonly (Value | null)[],
): ReadonlyMap<number, Value> {
  const result = new Map(now);
  values.forEach((value, index) => {
    if (value !== null) result.set(index + 1, value);
  });
  return result;
}
