// A table of data as a workbook: labels, HXL tags, typed cells.

import type { DataColumn, DataTable } from '../../../../core/export/data-table.ts';
import { setHeader } from './cell-look.ts';
import { addSheet, fileOf, newWorkbook } from './new-workbook.ts';

const FORMATS: Readonly<Record<DataColumn['kind'], string>> = {
  text: '@',
  number: 'General',
  date: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm:ss',
};

export async function dataXlsx({ title, columns, rows }: DataTable): Promise<Buffer> {
  const workbook = await newWorkbook(title);
  const sheet = addSheet(workbook, title);
  const header = sheet.addRow([]);
  columns.forEach(({ label, kind }, index) => {
    setHeader(header.getCell(index + 1), label);
    const column = sheet.getColumn(index + 1);
    column.width = kind === 'text' ? 18 : 12;
    column.numFmt = FORMATS[kind];
  });
  sheet.addRow(columns.map(({ hxl }) => hxl)).font = { italic: true, size: 8 };
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 2 }];
  for (const row of rows) sheet.addRow(columns.map((_, index) => row[index] ?? null));
  return fileOf(workbook);
}
