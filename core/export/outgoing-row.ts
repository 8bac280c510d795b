// A row on its way out: its public values, what has been taken from it, and how many sites it is of.

import type { Form } from '../forms/form.ts';
import { personalDataIn } from '../disclosure/personal-data.ts';
import type { Cell } from '../table/cell.ts';

export interface OutgoingRow {
  readonly values: Readonly<Record<string, Cell>>;
  /** Ids of columns whose value is hidden. */
  readonly hidden: ReadonlySet<string>;
  /** Reporting zone; `null` is not known, or not told. */
  readonly zone: string | null;
  /** 1, or the number of sites that are counted together. */
  readonly sites: number;
}

/** The values of public columns. A text with personal data is hidden. */
export function publicRow(
  form: Form,
  values: Readonly<Record<string, Cell | undefined>>,
  zone: string | null,
): OutgoingRow {
  const shown: Record<string, Cell> = {};
  const hidden = new Set<string>();
  for (const { id, sensitivity } of form.columns) {
    if (sensitivity !== 'public') continue;
    const value = values[id] ?? null;
    if (typeof value === 'string' && personalDataIn(value).length > 0) hidden.add(id);
    else shown[id] = value;
  }
  return { values: shown, hidden, zone, sites: 1 };
}

/** The row without these values; only what was there counts as hidden. */
export function withHidden(row: OutgoingRow, ids: Iterable<string>): OutgoingRow {
  const gone = [...ids].filter((id) => row.values[id] != null);
  if (gone.length === 0) return row;
  const left = new Set(gone);
  return {
    ...row,
    values: Object.fromEntries(Object.entries(row.values).filter(([id]) => !left.has(id))),
    hidden: new Set([...row.hidden, ...gone]),
  };
}
