import { describe, expect, test } from '@jest/globals';
import { describeChange } from '../../../core/consolidate/change-log.ts';
import { offer, withdraw } from '../../../core/consolidate/plan-take.ts';
import type { Entry } from '../../../core/consolidate/record.ts';
import { offered } from './candidates.ts';

const empty: Entry = { form: 'weekly', key: 'CF-S0001-20140930', candidates: [] };
const one = offer(empty, offered());
const both = offer(one, offered({ team: 'EQ-02', values: { individuals: 7 } }));

describe('the change log', () => {
  test('says that a row came in', () => {
    expect(describeChange(empty, one, 'doc-EQ-01')).toMatchObject({
      what: 'added',
      team: 'EQ-01',
      row: 3,
      values: [],
      conflict: null,
    });
  });

  test('says what a figure was and is, and nothing of the figures that stayed', () => {
    const changed = offer(one, offered({ values: { individuals: 99 } }));
    expect(describeChange(one, changed, 'doc-EQ-01')).toMatchObject({
      what: 'changed',
      values: [{ column: 'individuals', before: 120, after: 99 }],
    });
  });

  test('says that a figure was emptied', () => {
    const emptied = offer(one, offered({ values: { households: null } }));
    expect(describeChange(one, emptied, 'doc-EQ-01')?.values).toEqual([
      { column: 'households', before: 30, after: null },
    ]);
  });

  test('says that a row was withdrawn', () => {
    expect(describeChange(one, withdraw(one, 'doc-EQ-01'), 'doc-EQ-01')).toMatchObject({
      what: 'withdrawn',
    });
  });

  test('says nothing when a row only moved in its sheet, or was sent again', () => {
    const moved = offer(one, offered({ row: 40, values: {} }));
    expect(describeChange(one, moved, 'doc-EQ-01')).toBeNull();
  });

  test('says when two sources begin to contradict each other and when they stop', () => {
    expect(describeChange(one, both, 'doc-EQ-02')?.conflict).toBe('opened');
    expect(describeChange(both, withdraw(both, 'doc-EQ-02'), 'doc-EQ-02')?.conflict).toBe('closed');
  });
});
