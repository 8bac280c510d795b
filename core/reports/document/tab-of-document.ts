// A document drawn as a tab: blocks below each other on the page, the figures of the charts to the
// right of it. Key figures and charts keep their places as long as what stands above them has a
// fixed number of rows; then a rebuild writes content only.

import type { Messages } from '../../messages/messages.ts';
import type { Cell } from '../../table/cell.ts';
import type { Figure, StyleAspect } from '../../tabs/edit.ts';
import type { PlannedCell, TabPlan } from '../../tabs/tab-plan.ts';
import { cardRows } from './card-rows.ts';
import { chartLineRows, placeCharts } from './chart-places.ts';
import type { ChartLine, PlacedCells } from './chart-places.ts';
import type { Block, ReportDocument } from './document.ts';
import { look } from './document-look.ts';
import { factRows } from './fact-rows.ts';
import { legendRows } from './legend-rows.ts';
import { jumpsOf, withPageLinks } from './page-links.ts';
import type { Jump } from './page-links.ts';
import { bannerRow, sectionRow, spaceRow, textRows } from './page-rows.ts';
import type { Page, Row } from './page-rows.ts';
import { pyramidRows } from './pyramid-rows.ts';
import { tableRows } from './table-rows.ts';

/** Rows a new tab gets, and steps in which it grows, so that it rarely does. */
const ROWS = 300;
const STEP = 100;

/** What styles of a report use. Nothing is wrapped: labels that are too long take several rows. */
const ASPECTS: readonly StyleAspect[] = [
  'background',
  'color',
  'bold',
  'italic',
  'size',
  'align',
  'numberFormat',
];

/** Blocks that begin with an empty line. */
const APART: ReadonlySet<Block['kind']> = new Set(['section', 'figures', 'charts', 'page']);

const TEXT_TONES = { normal: look.cell, strong: look.strong, quiet: look.quiet } as const;

/** The document as a tab. */
export function tabOfDocument(document: ReportDocument, messages: Messages): TabPlan {
  const { grid: page, title, subtitle, id } = document;
  const drawn: Drawn = {
    rows: [bannerRow(page, title, look.title), bannerRow(page, subtitle, look.subtitle)],
    figures: [],
    chartLines: [],
    pages: new Map(),
    jumps: [],
  };
  for (const block of document.blocks) draw(page, block, drawn, messages);
  const { charts, cells, widths } = placeCharts(page, drawn.chartLines, messages.document);
  const key = `report.${id}` as const;
  const linked = withPageLinks(drawn, key);
  const rows = withBeside(linked, cells, page.length + widths.length);
  return {
    key,
    title: messages.tabs.titles[key],
    rows,
    layout: {
      frozenRows: 2,
      frozenColumns: 0,
      widths: [...page, ...widths],
      aspects: hasNotes(document) ? [...ASPECTS, 'note'] : ASPECTS,
      spareRows: Math.max(ROWS, Math.ceil(rows.length / STEP) * STEP) - rows.length,
    },
    figures: drawn.figures,
    charts,
  };
}

/** Notes explain key figures; cells of a report without any have none either. */
function hasNotes({ blocks }: ReportDocument): boolean {
  return blocks.some(({ kind }) => kind === 'figures');
}

/** What has been drawn so far. */
interface Drawn {
  readonly rows: Row[];
  readonly figures: Figure[];
  readonly chartLines: ChartLine[];
  /** Sheet rows of the pages, from 1, by their ids. */
  readonly pages: Map<string, number>;
  readonly jumps: Jump[];
}

function draw(page: Page, block: Block, drawn: Drawn, messages: Messages): void {
  const { rows } = drawn;
  if (APART.has(block.kind)) rows.push(spaceRow(page));
  switch (block.kind) {
    case 'section':
      rows.push(sectionRow(page, block.title));
      return;
    case 'page':
      rows.push(bannerRow(page, block.title, look.page));
      if (block.id !== undefined) drawn.pages.set(block.id, rows.length);
      return;
    case 'text':
      rows.push(...textRows(page, block.text, TEXT_TONES[block.tone ?? 'normal'], block.room));
      return;
    case 'figures': {
      const cards = cardRows(page, block.figures, rows.length + 1);
      rows.push(...cards.rows);
      drawn.figures.push(...cards.figures);
      return;
    }
    case 'table':
      drawn.jumps.push(...jumpsOf(page, block, rows.length + 1));
      rows.push(...tableRows(page, block));
      return;
    case 'facts':
      rows.push(...factRows(page, block.facts));
      return;
    case 'charts':
      drawn.chartLines.push({ row: rows.length + 1, charts: block.charts });
      rows.push(...Array.from({ length: chartLineRows(block.charts) }, () => spaceRow(page)));
      return;
    case 'pyramid':
      rows.push(...pyramidRows(page, block.pyramid));
      return;
    case 'legend':
      rows.push(...legendRows(page, messages.document));
  }
}

/** The page with cells laid to its right; rows are added where these reach further down. */
function withBeside(
  page: readonly Row[],
  beside: readonly PlacedCells[],
  columns: number,
): (PlannedCell | Cell)[][] {
  const last = Math.max(page.length, ...beside.map(({ row }) => row));
  const rows = Array.from({ length: last }, (_, index): (PlannedCell | Cell)[] => {
    const row = page[index] ?? [];
    return [...row, ...Array.from({ length: columns - row.length }, () => null)];
  });
  for (const { row, column, cells } of beside) {
    rows[row - 1]?.splice(column - 1, cells.length, ...cells);
  }
  return rows;
}
