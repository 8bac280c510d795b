// Two rows of one record: two profiles of a site and month, or one identifier on two interviews or two
// interventions. The first row stands; the others are refused.

import { draft } from '../../findings/draft.ts';
import type { FormId } from '../../forms/form.ts';
import type { Reading } from '../../reading/reading.ts';
import { compactDay } from '../../table/serial-date.ts';
import type { RowPlace } from '../../table/table.ts';
import type { AcrossRule, RowDraft, RowValues } from '../rule.ts';

/** What identifies a record, and the column in which a person mends it. */
interface Identity {
  readonly on: FormId;
  readonly column: string;
  readonly of: (values: RowValues) => string | null;
}

const IDENTITIES: readonly Identity[] = [
  { on: 'profile', column: 'site_id', of: profileId },
  { on: 'intentions', column: 'response_id', of: ({ response_id: id }) => textOrNull(id) },
  {
    on: 'interventions',
    column: 'intervention_id',
    of: ({ intervention_id: id }) => textOrNull(id),
  },
];

export const recordDuplicate: AcrossRule = {
  id: 'record-duplicate',
  scope: 'across rows',
  raises: ['record/duplicate'],
  check: (context) => {
    const found: RowDraft[] = [];
    for (const { on, column, of } of IDENTITIES) {
      const reading: Reading | null = context[on];
      const first = new Map<string, RowPlace>();
      for (const row of reading?.rows ?? []) {
        const record = of(row.values);
        if (record === null) continue;
        const other = first.get(record);
        if (other === undefined) {
          first.set(record, row.place);
          continue;
        }
        const facts = {
          column,
          record,
          otherDocument: null,
          otherTab: other.tab,
          otherRow: other.row,
        };
        found.push({ on, row, draft: draft('record/duplicate', column, facts) });
      }
    }
    return found;
  },
};

/** `CF-S0001-201409` (dictionary, profile_id). */
function profileId({ site_id: site, profile_month: month }: RowValues): string | null {
  if (typeof site !== 'string' || typeof month !== 'number') return null;
  return `${site}-${compactDay(month).slice(0, 6)}`;
}

function textOrNull(value: RowValues[string]): string | null {
  return typeof value === 'string' ? value : null;
}
