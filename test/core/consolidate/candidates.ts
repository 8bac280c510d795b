// Rows that sources offer, for tests of consolidation.

import { hashValues } from '../../../core/consolidate/content-hash.ts';
import type { Candidate, StoredValues } from '../../../core/consolidate/record.ts';

interface Offer {
  readonly key?: string;
  readonly team?: string;
  readonly row?: number;
  readonly at?: number;
  readonly correctionOf?: string | null;
  readonly values?: StoredValues;
}

/** A good row of team EQ-01 for site CF-S0001 in the week of 30 September 2014, unless said otherwise. */
export function offered(offer: Offer = {}): Candidate {
  const { key = 'CF-S0001-20140930', team = 'EQ-01', row = 3, at = 41_912 } = offer;
  const values = { individuals: 120, households: 30, ...offer.values };
  return {
    key,
    origin: { document: `doc-${team}`, tab: 'Hebdo', sheetId: 7, row, team },
    values,
    hash: hashValues(values),
    receivedAt: at,
    takenAt: at,
    correctionOf: offer.correctionOf ?? null,
  };
}
