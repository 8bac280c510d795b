// A table of data for other programs: the same whether it is written as CSV, as a workbook or as JSON.

import type { Cell } from '../table/cell.ts';

/** A column of data. Dates are serial numbers in the rows, and ISO 8601 where they are written. */
export interface DataColumn {
  readonly id: string;
  readonly label: string;
  /** HXL hashtag and attributes. */
  readonly hxl: string;
  readonly kind: 'text' | 'number' | 'date' | 'moment';
}

export interface DataTable {
  /** Name of its files, without an ending: letters, digits and hyphens. */
  readonly name: string;
  /** Title for people. */
  readonly title: string;
  readonly columns: readonly DataColumn[];
  /** `null`: not known, not asked, or hidden. */
  readonly rows: readonly (readonly Cell[])[];
}
