// Colours and styles of a report in a tab. Restrained, so that it prints well; levels of need get
// darker as they get worse, so that they are told apart without colours too, and each cell says its
// level.

import type { CellStyle } from '../../tabs/edit.ts';
import type { NeedLevel, NumberShape } from './document.ts';

const BLUE = '#0033a0';
const PALE_BLUE = '#e3ebf6';
const RULE = '#f3f6fb';
const GREY = '#5f6b7a';

/** Background and text colour by level: one hue from light to dark (ColorBrewer YlOrBr). */
export const LEVEL_COLORS: Readonly<Record<NeedLevel, { background: string; color: string }>> = {
  '0': { background: '#fff7e0', color: '#5f4b1e' },
  '1': { background: '#fed976', color: '#3d2c00' },
  '2': { background: '#cc4c02', color: '#ffffff' },
  '3': { background: '#662506', color: '#ffffff' },
  nsp: { background: '#d9d9d9', color: '#333333' },
};

/**
 * Colours of lines and bars, in the order in which a chart takes them: told apart by colour-blind
 * readers (Okabe and Ito 2008) and, since each is lighter than the one before, in grey.
 */
export const SERIES_COLORS = [BLUE, '#d55e00', '#009e73', '#56b4e9', '#f0e442'] as const;

/** How numbers are shown in a tab. The unit of a per cent stands in the label. */
export const NUMBER_FORMATS: Readonly<Record<NumberShape, string>> = {
  count: '#,##0',
  signed: '+#,##0;-#,##0;0',
  percent: '0.00',
  share: '0.0',
  'signed-percent': '+0.00;-0.00;0.00',
  points: '+0.0;-0.0;0.0',
  decimal: '#,##0.0',
  ratio: '#,##0.00',
  day: 'dd/mm/yyyy',
  month: 'mm/yyyy',
};

/** Shown for a figure that was not given: it is neither empty by mistake nor zero. */
export const UNKNOWN = '–';

export const look = {
  title: { bold: true, size: 16, color: '#ffffff', background: BLUE },
  subtitle: { size: 10, color: '#ffffff', background: BLUE },
  page: { bold: true, size: 13, color: '#ffffff', background: BLUE },
  section: { bold: true, size: 11, color: BLUE, background: PALE_BLUE },
  header: { bold: true, size: 8, color: '#ffffff', background: BLUE },
  cell: { size: 9 },
  strong: { size: 9, bold: true },
  total: { size: 9, bold: true, background: PALE_BLUE },
  quiet: { size: 9, italic: true, color: GREY },
  factLabel: { size: 9, color: GREY },
  bar: { size: 9, color: BLUE },
  cardLabel: { size: 8, color: GREY, background: RULE },
  cardValue: { size: 11, bold: true, color: BLUE, background: RULE, align: 'left' },
  cardHeadline: { size: 18, bold: true, color: BLUE, background: RULE, align: 'left' },
  cardUnder: { size: 8, italic: true, color: GREY, background: RULE },
} as const satisfies Readonly<Record<string, CellStyle>>;
