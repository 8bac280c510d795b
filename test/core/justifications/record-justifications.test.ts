// Justifications on their way with a record, and back from the master's base.

import { describe, expect, test } from '@jest/globals';
import { markOf, offer, planTake } from '../../../core/consolidate/plan-take.ts';
import type { Candidate } from '../../../core/consolidate/record.ts';
import {
  justificationCell,
  readJustificationCell,
  type RecordJustification,
} from '../../../core/justifications/record-justifications.ts';

const rounded: RecordJustification = {
  columnId: 'individuals',
  code: 'population/rounded',
  text: 'Compté tente par tente [deux fois]: exact',
};
const row: RecordJustification = {
  columnId: null,
  code: 'week/copied-forward',
  text: 'Aucun mouvement',
};

describe('the cell of the base tab', () => {
  test('is read back as it was written', () => {
    expect(readJustificationCell(justificationCell([rounded, row]))).toEqual([rounded, row]);
    expect(justificationCell([])).toBeNull();
    expect(justificationCell(undefined)).toBeNull();
    expect(readJustificationCell(null)).toEqual([]);
  });

  test('gives nothing for what people wrote over it', () => {
    expect(readJustificationCell('vu avec le chef\nindividuals: texte [aucun/code]')).toEqual([]);
  });
});

describe('taking a row whose justification changed', () => {
  const candidate: Candidate = {
    key: 'CF-S0001-20140930',
    origin: { document: 'doc', tab: 'Hebdo', sheetId: 1, row: 3, team: 'EQ-01' },
    values: { individuals: 600 },
    hash: 'h',
    receivedAt: 1,
    takenAt: 1,
    correctionOf: null,
  };
  const none = {
    all: false,
    sites: new Set<string>(),
    keys: new Set<string>(),
    rows: new Set<number>(),
  };

  test('puts it again, although its values are the same', () => {
    const known = new Map([[candidate.key, markOf(candidate)]]);
    const now = { ...candidate, justifications: [rounded] };
    expect(planTake('weekly', known, [candidate], none).puts).toEqual([]);
    expect(planTake('weekly', known, [now], none)).toMatchObject({ puts: [now], changed: 0 });
  });

  test('keeps the moments of the values', () => {
    const entry = { form: 'weekly', key: candidate.key, candidates: [candidate] } as const;
    const now = { ...candidate, takenAt: 9, receivedAt: 9, justifications: [rounded] };
    const after = offer(entry, now);
    expect(after.candidates).toEqual([{ ...candidate, justifications: [rounded] }]);
    expect(offer(after, { ...candidate, takenAt: 12 }).candidates).toEqual([candidate]);
  });
});
