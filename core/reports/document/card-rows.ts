// Key figures as cards in a tab, each two columns wide: label, figure, a line under it. The figure
// carries a note that explains it. A card never moves, so that other programs find it again.

import type { Figure } from '../../tabs/edit.ts';
import type { PlannedCell } from '../../tabs/tab-plan.ts';
import type { KeyFigure } from './document.ts';
import { look, NUMBER_FORMATS } from './document-look.ts';
import { pageRow, spaceRow } from './page-rows.ts';
import type { Page, Row } from './page-rows.ts';

const CARD_COLUMNS = 2;

/** Cards and where their figures stand. */
export interface CardRows {
  readonly rows: readonly Row[];
  readonly figures: readonly Figure[];
}

/** The cards of these figures. @param row Sheet row of the first line, from 1. */
export function cardRows(page: Page, figures: readonly KeyFigure[], row: number): CardRows {
  const perLine = Math.max(1, Math.floor(page.length / CARD_COLUMNS));
  const rows: Row[] = [];
  const places: Figure[] = [];
  for (let first = 0; first < figures.length; first += perLine) {
    if (first > 0) rows.push(spaceRow(page));
    const line = figures.slice(first, first + perLine);
    line.forEach(({ id }, index) => {
      places.push({ id, row: row + rows.length + 1, column: 1 + CARD_COLUMNS * index });
    });
    rows.push(
      cardLine(page, line, ({ label }) => ({ value: label, style: look.cardLabel })),
      cardLine(page, line, (figure, width) => valueCell(figure, width)),
      cardLine(page, line, ({ under }) => ({ value: under, style: look.cardUnder })),
    );
  }
  return { rows, figures: places };
}

function cardLine(
  page: Page,
  figures: readonly KeyFigure[],
  cell: (figure: KeyFigure, width: number) => PlannedCell,
): Row {
  const cells = figures.flatMap((figure, index) => {
    const planned = cell(figure, page[CARD_COLUMNS * index] ?? 0);
    return [planned, { value: null, style: planned.style ?? look.cardLabel }];
  });
  return pageRow(page, cells);
}

/** Characters of a figure such as `-12 345`, pixels of one for each point of size, and of a cell's edges. */
const CHARACTERS = 7;
const PIXELS = 0.8;
const EDGES = 6;
const SMALLEST = 8;

/** A number does not run on over the next cell, as a text does: it must fit its own. */
function sizeIn(width: number, size: number): number {
  const fitting = Math.floor((width - EDGES) / CHARACTERS / PIXELS);
  return Math.max(SMALLEST, Math.min(size, fitting));
}

function valueCell({ value, shape, headline, explanation }: KeyFigure, width: number): PlannedCell {
  const style = headline === true ? look.cardHeadline : look.cardValue;
  return {
    value,
    style: { ...style, size: sizeIn(width, style.size), numberFormat: NUMBER_FORMATS[shape] },
    ...(explanation === '' ? {} : { note: explanation }),
  };
}
