// How the product's tabs look: one dark blue, greys, and the colours of findings for what is wrong.

import type { Requirement } from '../../forms/form.ts';
import type { CellStyle } from '../edit.ts';

/** The blue of the organisation's products. */
const BLUE = '#0033a0';

/** Backgrounds of findings by severity; conditional formats use the same. */
export const ERROR_BACKGROUND = '#f4cccc';
export const WARNING_BACKGROUND = '#fff2cc';

/** Number formats as Sheets writes them; each locale shows its own separators. */
export const NUMBER_FORMAT = {
  count: '#,##0',
  coordinate: '0.000000',
  day: 'dd/mm/yyyy',
  moment: 'dd/mm/yyyy hh:mm',
  /** Keeps what is typed: codes with leading zeros, texts that look like dates or formulas. */
  text: '@',
} as const;

const label: CellStyle = { color: '#ffffff', bold: true, size: 10, wrap: true };

/** Labels of columns by requirement: the darker, the more it matters; grey is never typed. */
export const LABEL_STYLE: Readonly<Record<Requirement, CellStyle>> = {
  always: { ...label, background: BLUE },
  conditional: { ...label, background: '#4a6fc0' },
  optional: { ...label, background: '#4a6fc0' },
  computed: { ...label, background: '#7a8494' },
};

/** Tags in row 2: there for machines, quiet for people. */
export const TAG_STYLE: CellStyle = {
  background: '#f3f4f6',
  color: '#6b7280',
  italic: true,
  size: 8,
};

/** What people read but do not edit. */
export const QUIET_STYLE: CellStyle = { color: '#6b7280', size: 9 };

/** A heading between rows. */
export const HEADING_STYLE: CellStyle = { bold: true, size: 11, color: BLUE, wrap: true };

/** Explanations beside a value. */
export const NOTE_STYLE: CellStyle = { color: '#6b7280', size: 9, wrap: true };

/** The cell a person is meant to fill in, in a tab of explanations. */
export const VALUE_STYLE: CellStyle = { bold: true, background: '#eef2fb', align: 'left' };
