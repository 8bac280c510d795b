// The grid of the page that every table of the report is laid on: an answer, then figures.

/** Widths in pixels; a page in portrait. Cards are two columns wide. */
export const GRID: readonly number[] = [96, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76];
