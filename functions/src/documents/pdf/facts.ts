// Labels with their values side by side, two or three pairs on a line.

import type { Content, Layout } from 'pdfmake';
import type { Language } from '../../../../core/forms/form.ts';
import type { Block } from '../../../../core/reports/document/document.ts';
import { COLORS, SIZES } from './look.ts';
import type { Page } from './page.ts';
import { cellContent } from './table.ts';

type Facts = Extract<Block, { readonly kind: 'facts' }>['facts'];

/** Points that a pair needs, and the part of it that the label takes. */
const PAIR = 240;
const LABEL_PART = 0.56;
const PADDING = 3;

const LAYOUT: Layout = {
  hLineWidth: (row) => (row === 0 ? 0 : 0.3),
  vLineWidth: () => 0,
  hLineColor: COLORS.rule,
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
  paddingTop: () => 1.2,
  paddingBottom: () => 1.2,
};

export function factsContent(facts: Facts, page: Page, language: Language): readonly Content[] {
  if (facts.length === 0) return [];
  const pairs = Math.max(1, Math.floor(page.width / PAIR));
  const pair = page.width / pairs;
  const widths = Array.from({ length: pairs }, () => [
    pair * LABEL_PART - 2 * PADDING,
    pair * (1 - LABEL_PART) - 2 * PADDING,
  ]).flat();
  const body: Content[][] = [];
  for (let first = 0; first < facts.length; first += pairs) {
    const row = facts
      .slice(first, first + pairs)
      .flatMap(({ label, cell }): Content[] => [
        { text: label, fontSize: SIZES.cell, color: COLORS.grey },
        cellContent({ ...cell, tone: cell.tone ?? 'strong' }, 'left', language),
      ]);
    while (row.length < widths.length) row.push({ text: '' });
    body.push(row);
  }
  return [{ margin: [0, 0, 0, 4], layout: LAYOUT, table: { widths, dontBreakRows: true, body } }];
}
