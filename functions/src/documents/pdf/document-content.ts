// The blocks of a document in their order. The heading of a section is never left alone at the foot of a
// page: it is the first header row of a table, or goes with the block it heads.

import type { Content } from 'pdfmake';
import type { Block } from '../../../../core/reports/document/document.ts';
import { blockContent } from './block-content.ts';
import type { Setting } from './block-content.ts';
import type { Page } from './page.ts';
import { tableContent } from './table.ts';

/** Facts that fit on a page with their heading; more may be broken over two. */
const MOST_FACTS = 60;

export function documentContent(page: Page, setting: Omit<Setting, 'index'>): readonly Content[] {
  const { blocks, language } = setting.document;
  const content: Content[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (block === undefined) continue;
    const own = blockContent(block, page, { ...setting, index });
    if (block.kind !== 'section' || next === undefined) {
      content.push(...own);
    } else if (next.kind === 'table' && next.rows.length > 0) {
      content.push(...tableContent(next, page, language, block.title));
      index += 1;
    } else if (fitsBelow(next)) {
      const headed = blockContent(next, page, { ...setting, index: index + 1 });
      content.push({ unbreakable: true, stack: [...own, ...headed] });
      index += 1;
    } else {
      content.push(...own);
    }
  }
  return content;
}

/** Whether a block is short enough to stand on one page with its heading. */
function fitsBelow(block: Block): boolean {
  switch (block.kind) {
    case 'text':
    case 'figures':
    case 'legend':
    case 'pyramid':
    case 'table':
      return true;
    case 'facts':
      return block.facts.length <= MOST_FACTS;
    case 'charts':
      return block.charts.length <= 2;
    case 'section':
    case 'page':
      return false;
  }
}
