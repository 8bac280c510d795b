// Each kind of block as it is printed. Tables, cards and pictures have files of their own.

import type { Content } from 'pdfmake';
import type { Messages } from '../../../../core/messages/messages.ts';
import { NEED_LEVELS } from '../../../../core/reports/document/document.ts';
import type { Block, ReportDocument } from '../../../../core/reports/document/document.ts';
import { levelCell } from '../../../../core/reports/document/cells.ts';
import type { DrawChart } from '../charts/chart-svg.ts';
import { cardsContent } from './cards.ts';
import { chartsContent } from './charts.ts';
import { factsContent } from './facts.ts';
import { COLORS, SIZES } from './look.ts';
import type { Page } from './page.ts';
import { pyramidContent } from './pyramid.ts';
import { cellContent, tableContent } from './table.ts';

/** What printing a block must know of the whole. */
export interface Setting {
  readonly document: ReportDocument;
  readonly messages: Messages;
  readonly drawChart: DrawChart;
  /** The block's place in the document, from 0. */
  readonly index: number;
}

export function blockContent(block: Block, page: Page, setting: Setting): readonly Content[] {
  const { language } = setting.document;
  switch (block.kind) {
    case 'section':
      return [sectionContent(block.title, page)];
    case 'text':
      if (block.text === '') return [];
      return [
        {
          text: block.text,
          fontSize: SIZES.text,
          lineHeight: 1.15,
          margin: [0, 1, 0, 4],
          ...(block.tone === 'strong' ? { bold: true } : {}),
          ...(block.tone === 'quiet' ? { italics: true, color: COLORS.grey } : {}),
        },
      ];
    case 'figures':
      return cardsContent(block.figures, page, language);
    case 'table':
      return tableContent(block, page, language);
    case 'facts':
      return factsContent(block.facts, page, language);
    case 'charts':
      return chartsContent(block.charts, page, language, setting.drawChart);
    case 'pyramid':
      return [pyramidContent(block.pyramid, page)];
    case 'legend':
      return [legendContent(setting)];
    case 'page':
      return [pageContent(block.title, page, setting.index > 0)];
  }
}

function sectionContent(title: string, page: Page): Content {
  return {
    ...banner(title, page, { size: SIZES.section, color: COLORS.blue, fill: COLORS.pale }),
    margin: [0, 7, 0, 4],
  };
}

function pageContent(title: string, page: Page, breaks: boolean): Content {
  return {
    ...banner(title, page, { size: SIZES.page, color: '#ffffff', fill: COLORS.blue }),
    margin: [0, 0, 0, 4],
    ...(breaks ? { pageBreak: 'before' } : {}),
  };
}

function banner(
  text: string,
  page: Page,
  { size, color, fill }: { readonly size: number; readonly color: string; readonly fill: string },
): Content {
  return {
    table: {
      widths: [page.width - 10],
      body: [[{ text, bold: true, fontSize: size, color, fillColor: fill }]],
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => 5,
      paddingRight: () => 5,
      paddingTop: () => 2.5,
      paddingBottom: () => 2.5,
    },
  };
}

function legendContent({ document, messages }: Setting): Content {
  const { legend, levels } = messages.document;
  const entries = [...NEED_LEVELS, null].flatMap((level): Content[] => [
    cellContent(levelCell(level), undefined, document.language),
    { text: levels[level ?? 'blank'], fontSize: SIZES.cell },
  ]);
  return {
    margin: [0, 2, 0, 4],
    table: {
      widths: ['auto', ...entries.map((_, index) => (index % 2 === 0 ? 12 : 'auto'))],
      body: [[{ text: legend, bold: true, fontSize: SIZES.cell }, ...entries]],
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => 4,
      paddingRight: () => 4,
      paddingTop: () => 1.5,
      paddingBottom: () => 1.5,
    },
  };
}
