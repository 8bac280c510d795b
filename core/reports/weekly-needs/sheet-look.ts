// Colours and styles of the report. Restrained, so that it prints well; levels of need get darker as
// they get worse, so that they are told apart without colours too, and each cell says its level.

import type { CellStyle } from '../../tabs/edit.ts';
import type { NeedLevel } from './sectors.ts';

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

export const LINE_COLOR = BLUE;

export const COUNT = '#,##0';
export const SIGNED = '+#,##0;-#,##0;0';
export const SIGNED_PERCENT = '+0.00;-0.00;0.00';
export const ONE_DECIMAL = '0.0';

export const look = {
  title: { bold: true, size: 16, color: '#ffffff', background: BLUE },
  subtitle: { size: 10, color: '#ffffff', background: BLUE },
  section: { bold: true, size: 11, color: BLUE, background: PALE_BLUE },
  header: { bold: true, size: 8, color: '#ffffff', background: BLUE },
  cell: { size: 9 },
  total: { size: 9, bold: true, background: PALE_BLUE },
  quiet: { size: 9, italic: true, color: GREY },
  cardLabel: { size: 8, color: GREY, background: RULE },
  cardValue: { size: 12, bold: true, color: BLUE, background: RULE, align: 'left' },
  cardHeadline: { size: 18, bold: true, color: BLUE, background: RULE, align: 'left' },
  cardUnder: { size: 8, italic: true, color: GREY, background: RULE },
} as const satisfies Readonly<Record<string, CellStyle>>;
