// The grid of the page that every table of the report is laid on.

/** Widths in pixels of a page in portrait, laid out so that labels and values stand in two pairs. */
export const GRID: readonly number[] = [84, 84, 84, 72, 71, 71, 84, 84, 84, 72, 71, 71];
