// The grid of the page that every table of the report is laid on.

/** Widths in pixels; they add up to an A4 page in landscape at about 80 per cent. */
export const GRID: readonly number[] = [
  ...[148, 206, 70, 66, 66, 62, 62, 62],
  ...[62, 62, 62, 62, 62, 62],
  ...[142, 148],
];
