// Colours and sizes of what is printed; the same blue and the same levels as in the tab.

import { look } from '../../../../core/reports/document/document-look.ts';

export const COLORS = {
  blue: look.title.background,
  pale: look.section.background,
  card: look.cardValue.background,
  grey: look.quiet.color,
  rule: '#c8d0dc',
} as const;

/** Points. */
export const SIZES = {
  title: 16,
  page: 12,
  section: 9.5,
  text: 8,
  cell: 7,
  header: 6.5,
  small: 6.5,
  card: 12,
  headline: 16,
} as const;
