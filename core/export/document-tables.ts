// The tables of a report as data: those whose columns carry HXL tags. Lines of totals are left out,
// because whoever adds the rows up would count everybody twice.

import type { DisclosedDocument } from '../disclosure/disclose-document.ts';
import type { Block, DocumentCell, DocumentColumn } from '../reports/document/document.ts';
import type { Cell } from '../table/cell.ts';
import type { DataColumn, DataTable } from './data-table.ts';

/** Tables with tags, named after the report and numbered when there are several. */
export function documentTables(document: DisclosedDocument): readonly DataTable[] {
  let section = document.title;
  const found: Omit<DataTable, 'name'>[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'section' || block.kind === 'page') section = block.title;
    if (block.kind !== 'table') continue;
    const table = dataOf(block, section);
    if (table !== null) found.push(table);
  }
  return found.map((table, index) => ({
    ...table,
    name: found.length === 1 ? document.id : `${document.id}-${index + 1}`,
  }));
}

function dataOf(
  { columns, rows }: Extract<Block, { readonly kind: 'table' }>,
  title: string,
): Omit<DataTable, 'name'> | null {
  const tagged = columns.flatMap((column, index) =>
    column.hxl === undefined ? [] : [{ column, hxl: column.hxl, index }],
  );
  if (tagged.length === 0) return null;
  const own = rows.filter((row) => row[0]?.tone !== 'total');
  return {
    title,
    columns: tagged.map(({ column, hxl, index }) => dataColumn(column, hxl, own, index)),
    rows: own.map((row) => tagged.map(({ index }) => dataCell(row[index]))),
  };
}

function dataColumn(
  { label }: DocumentColumn,
  hxl: string,
  rows: readonly (readonly DocumentCell[])[],
  index: number,
): DataColumn {
  const shapes = new Set(rows.map((row) => row[index]?.shape));
  const isDate = shapes.has('day') || shapes.has('month');
  const isText = rows.some((row) => typeof dataCell(row[index]) === 'string');
  return { id: hxl, label, hxl, kind: isDate ? 'date' : isText ? 'text' : 'number' };
}

/** What is hidden is empty, since a column of numbers holds numbers; a level is its code. */
function dataCell(cell: DocumentCell | undefined): Cell {
  if (cell === undefined || cell.hiding !== undefined) return null;
  if (cell.level !== undefined) return cell.level;
  return cell.value;
}
