// Draws a disclosed document as a workbook: a summary with key figures and texts, a sheet for each
// table under the title of its section, and where the figures come from.

import type { Workbook, Worksheet } from 'exceljs';
import type { DisclosedDocument } from '../../../../core/disclosure/disclose-document.ts';
import type { Messages } from '../../../../core/messages/messages.ts';
import type { Block, DocumentChart } from '../../../../core/reports/document/document.ts';
import { setCell, setHeader } from './cell-look.ts';
import { addSheet, fileOf, newWorkbook } from './new-workbook.ts';

type TableBlock = Extract<Block, { readonly kind: 'table' }>;

/** Characters of a column of the grid that is so many pixels wide. */
const PIXELS_PER_CHARACTER = 6.5;

/** The workbook as a file. @param version name of this release of the report, such as `v2` */
export async function drawXlsx(
  document: DisclosedDocument,
  version: string,
  { sharing: { workbook: words } }: Messages,
): Promise<Buffer> {
  const { title, subtitle, source, blocks } = document;
  const workbook = await newWorkbook(title);
  const summary = addSheet(workbook, words.summary);
  summary.columns = [{ width: 44 }, { width: 18 }, { width: 44 }];
  summary.addRow([title]).font = { bold: true, size: 14 };
  summary.addRow([subtitle]);
  let section = title;
  for (const block of blocks) {
    if (block.kind === 'section' || block.kind === 'page') section = block.title;
    writeBlock(block, section, summary, workbook, document);
  }
  const notes = addSheet(workbook, words.notes);
  notes.columns = [{ width: 18 }, { width: 100 }];
  notes.addRows([
    [words.source, source],
    [words.version, version],
  ]);
  for (const block of blocks) {
    if (block.kind === 'text' && block.tone === 'quiet' && block.text !== '') {
      notes.addRow(['', block.text]);
    }
  }
  notes.getColumn(2).alignment = { wrapText: true, vertical: 'top' };
  return fileOf(workbook);
}

function writeBlock(
  block: Block,
  section: string,
  summary: Worksheet,
  workbook: Workbook,
  document: DisclosedDocument,
): void {
  switch (block.kind) {
    case 'section':
    case 'page':
      summary.addRow([]);
      summary.addRow([block.title]).font = { bold: true };
      return;
    case 'text':
      if (block.tone !== 'quiet' && block.text !== '') summary.addRow([block.text]);
      return;
    case 'figures':
      for (const { label, value, shape, under } of block.figures) {
        const row = summary.addRow([label, null, under ?? '']);
        setCell(row.getCell(2), { value, shape, tone: 'strong' });
      }
      return;
    case 'facts':
      for (const { label, cell } of block.facts) {
        setCell(summary.addRow([label]).getCell(2), cell);
      }
      return;
    case 'pyramid': {
      const { title, left, right, bars } = block.pyramid;
      summary.addRow([title, left, right]).font = { bold: true };
      for (const bar of bars) {
        summary.addRow([
          bar.label,
          bar.left.value ?? bar.left.shown,
          bar.right.value ?? bar.right.shown,
        ]);
      }
      return;
    }
    case 'table':
      if (block.rows.length > 0) writeTable(block, addSheet(workbook, section), document);
      else if (block.empty !== undefined) summary.addRow([block.empty]);
      return;
    case 'charts':
      for (const chart of block.charts) writeChart(chart, workbook);
      return;
    case 'legend':
      return;
  }
}

function writeTable(
  { columns, rows }: TableBlock,
  sheet: Worksheet,
  { grid }: DisclosedDocument,
): void {
  let at = 0;
  columns.forEach(({ span }, index) => {
    const pixels = grid.slice(at, at + span).reduce((sum, each) => sum + each, 0);
    at += span;
    sheet.getColumn(index + 1).width = Math.max(8, pixels / PIXELS_PER_CHARACTER);
  });
  const hasHeader = columns.some(({ label }) => label !== '');
  if (hasHeader) {
    const header = sheet.addRow([]);
    columns.forEach(({ label }, index) => {
      setHeader(header.getCell(index + 1), label);
    });
    sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1 }];
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  }
  for (const cells of rows) {
    const row = sheet.addRow([]);
    const isTotal = cells[0]?.tone === 'total';
    columns.forEach((_, index) => {
      const cell = cells[index] ?? { value: null };
      setCell(row.getCell(index + 1), isTotal ? { ...cell, tone: 'total' } : cell);
    });
  }
}

/** The figures that a chart is drawn from. */
function writeChart(chart: DocumentChart, workbook: Workbook): void {
  if (chart.kind === 'map') return;
  const { domain, series, beside = [] } = chart.data;
  const columns = [...series, ...beside];
  const sheet = addSheet(workbook, chart.title);
  const header = sheet.addRow([]);
  [domain.label, ...columns.map(({ label }) => label)].forEach((label, index) => {
    setHeader(header.getCell(index + 1), label);
    sheet.getColumn(index + 1).width = 18;
  });
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1 }];
  domain.values.forEach((label, point) => {
    sheet.addRow([label, ...columns.map(({ values }) => values[point] ?? null)]);
  });
}
