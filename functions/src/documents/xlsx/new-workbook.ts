// A workbook to be filled, and the file it becomes.

import type { Workbook, Worksheet } from 'exceljs';

/** An empty workbook. ExcelJS is loaded where it is needed: the other functions start without it. */
export async function newWorkbook(title: string): Promise<Workbook> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.creator = 'DTM Sheets';
  workbook.title = title;
  return workbook;
}

/** A sheet under a name that Excel allows and that no other sheet has. */
export function addSheet(workbook: Workbook, wanted: string): Worksheet {
  // 31 characters, none of \ / * ? : [ ].
  const base =
    wanted
      .replace(/[\\/*?:[\]]/g, ' ')
      .trim()
      .slice(0, 31) || '…';
  let name = base;
  for (let number = 2; workbook.getWorksheet(name) !== undefined; number += 1) {
    name = `${base.slice(0, 27)} ${number}`;
  }
  return workbook.addWorksheet(name);
}

export async function fileOf(workbook: Workbook): Promise<Buffer> {
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
