// Key figures as cards, side by side, as many on a line as the grid has room for.

import type { Content, Layout } from 'pdfmake';
import type { Language } from '../../../../core/forms/form.ts';
import type { KeyFigure } from '../../../../core/reports/document/document.ts';
import { shownCell } from '../../../../core/reports/document/shown-cell.ts';
import { fittingSize } from './fitting-size.ts';
import { COLORS, SIZES } from './look.ts';
import type { Page } from './page.ts';

/** A card narrower than this many points cannot hold its label. */
const NARROWEST = 84;
const GAP = 3;
const PADDING = 4;

const LAYOUT: Layout = {
  hLineWidth: () => GAP,
  vLineWidth: () => GAP,
  hLineColor: '#ffffff',
  vLineColor: '#ffffff',
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

export function cardsContent(
  figures: readonly KeyFigure[],
  page: Page,
  language: Language,
): readonly Content[] {
  if (figures.length === 0) return [];
  const room = Math.floor(page.width / NARROWEST);
  const lines = Math.ceil(figures.length / room);
  const perLine = Math.ceil(figures.length / lines);
  const width = (page.width - GAP) / perLine - GAP - 2 * PADDING;
  const rows = Array.from({ length: lines }, (_, line) =>
    Array.from({ length: perLine }, (__, index): Content => {
      const figure = figures[line * perLine + index];
      return figure === undefined ? { text: '' } : cardContent(figure, width, language);
    }),
  );
  return [
    {
      margin: [0, 0, 0, 4],
      layout: LAYOUT,
      table: {
        widths: Array.from({ length: perLine }, () => width),
        dontBreakRows: true,
        body: rows,
      },
    },
  ];
}

function cardContent(figure: KeyFigure, width: number, language: Language): Content {
  const { label, value, shape, under, headline } = figure;
  return {
    fillColor: COLORS.card,
    stack: [
      { text: label, fontSize: fittingSize(label, SIZES.small, width), color: COLORS.grey },
      {
        text: shownCell({ value, shape }, language),
        fontSize: headline === true ? SIZES.headline : SIZES.card,
        bold: true,
        color: COLORS.blue,
      },
      { text: under ?? '', fontSize: SIZES.small, italics: true, color: COLORS.grey },
    ],
  };
}
