// What the main thread and the formula thread say to each other.

/** A cell as Univer takes it: `f` a formula, `v` a value. */
export interface UniverCell {
  readonly v?: string | number | boolean | null;
  readonly f?: string;
  /** Univer's CellValueType. */
  readonly t?: number | null;
}

export interface UniverSheet {
  readonly id: string;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cellData: Record<number, Record<number, UniverCell>>;
}

/** A document whose formulas shall be computed. */
export interface FormulaOrder {
  readonly id: number;
  readonly sheets: readonly UniverSheet[];
}

/** Value of one formula. */
export interface FormulaResult {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
}

export type FormulaAnswer =
  | { readonly id: number; readonly results: readonly FormulaResult[] }
  | { readonly id: number; readonly failure: string };
