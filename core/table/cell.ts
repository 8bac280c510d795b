// One cell as both gateways deliver it, before any form gives it a meaning.
// Deliberately has no date type: SpreadsheetApp gives Date, the Sheets API a serial number, and
// the gateways turn both into the serial number, so that the core sees one value.

/**
 * The unformatted content of a cell. `null` is an empty cell; a date is a serial number (days since
 * 1899-12-30, the fraction is the time of day); a formula error is its text, such as `#N/A`.
 */
export type Cell = string | number | boolean | null;

/** Rows of cells. Rows may be of different lengths; a cell that is not there is empty. */
export type Grid = readonly (readonly Cell[])[];
