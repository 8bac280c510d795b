// What a person does to a spreadsheet beside typing: notes, formats, rows and columns, tabs. All
// edits of a list are applied, or none.

import { changeCell } from './cells.ts';
import { deleteDimension, insertDimension } from './dimensions.ts';
import { DocumentError } from './document-error.ts';
import { copyDocument } from './documents.ts';
import type { CellFormat, DocumentState, GridArea, TabState, ValidationRule } from './model.ts';
import { changeFormats, setValidation } from './notes-and-looks.ts';
import { markTab } from './tab-changes.ts';
import { addTab, deleteTab, moveTab, renameTab, tabById } from './tabs.ts';

type FormatChange = { [K in keyof CellFormat]?: CellFormat[K] | undefined };

export type PersonEdit = { readonly sheetId: number } & (
  | {
      readonly kind: 'note';
      readonly row: number;
      readonly column: number;
      readonly note: string | null;
    }
  | { readonly kind: 'format'; readonly area: GridArea; readonly format: FormatChange }
  | { readonly kind: 'validation'; readonly area: GridArea; readonly rule: ValidationRule | null }
  | { readonly kind: SpanEdit; readonly index: number; readonly count: number }
  | { readonly kind: 'column-width'; readonly column: number; readonly width: number }
  | { readonly kind: 'frozen'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'rename-tab'; readonly title: string }
  | { readonly kind: 'insert-tab'; readonly title: string; readonly index: number }
  | { readonly kind: 'move-tab'; readonly index: number }
  | { readonly kind: 'delete-tab' }
);

/** Edits of a run of rows or columns. */
export const SPAN_EDITS = [
  'insert-rows',
  'delete-rows',
  'insert-columns',
  'delete-columns',
  'hide-rows',
  'show-rows',
  'hide-columns',
  'show-columns',
] as const;
export type SpanEdit = (typeof SPAN_EDITS)[number];

/** @throws DocumentError when one edit is impossible; the document is then as it was */
export function applyEdits(document: DocumentState, edits: readonly PersonEdit[]): void {
  const copy = copyDocument(document);
  for (const edit of edits) applyEdit(copy, edit);
  Object.assign(document, copy);
}

function applyEdit(document: DocumentState, edit: PersonEdit): void {
  if (edit.kind === 'insert-tab') {
    const taken = tabById(document, edit.sheetId) !== undefined;
    addTab(document, {
      title: edit.title,
      index: edit.index,
      ...(taken ? {} : { sheetId: edit.sheetId }),
    });
    return;
  }
  const tab = tabById(document, edit.sheetId);
  if (tab === undefined) throw new DocumentError('unknown-tab', String(edit.sheetId));
  markTab(tab);
  switch (edit.kind) {
    case 'note':
      changeCell(tab, edit.row, edit.column, { note: edit.note ?? undefined });
      return;
    case 'format':
      changeFormats(tab, edit.area, edit.format);
      return;
    case 'validation':
      setValidation(tab, edit.area, edit.rule);
      return;
    case 'insert-rows':
    case 'insert-columns':
      insertDimension(document, tab, dimensionOf(edit.kind), edit.index, edit.count);
      return;
    case 'delete-rows':
    case 'delete-columns':
      deleteDimension(document, tab, dimensionOf(edit.kind), edit.index, edit.count);
      return;
    case 'hide-rows':
    case 'show-rows':
    case 'hide-columns':
    case 'show-columns':
      hide(tab, edit);
      return;
    case 'column-width':
      tab.columnWidths[edit.column] = edit.width;
      return;
    case 'frozen':
      tab.frozenRows = edit.rows;
      tab.frozenColumns = edit.columns;
      return;
    case 'rename-tab':
      renameTab(document, tab, edit.title);
      return;
    case 'move-tab':
      moveTab(document, tab, edit.index);
      return;
    case 'delete-tab':
      deleteTab(document, tab);
  }
}

function dimensionOf(kind: SpanEdit): 'rows' | 'columns' {
  return kind.endsWith('rows') ? 'rows' : 'columns';
}

function hide(tab: TabState, edit: { kind: SpanEdit; index: number; count: number }): void {
  const span = Array.from({ length: edit.count }, (_, offset) => edit.index + offset);
  const name = dimensionOf(edit.kind) === 'rows' ? 'hiddenRows' : 'hiddenColumns';
  const others = tab[name].filter((index) => !span.includes(index));
  tab[name] = (edit.kind.startsWith('hide') ? [...others, ...span] : others).sort((a, b) => a - b);
}
