import { describe, expect, test } from '@jest/globals';
import { checks } from '../../../core/checks/index.ts';
import { SEVERITY } from '../../../core/findings/severity.ts';
import { cellsOf, check } from '../../support/checked.ts';
import { allCases } from './all-cases.ts';

describe('the faults that are found', () => {
  test.each(allCases)('$code: $says', ({ code, bad, at }) => {
    expect(cellsOf(check(bad).findings, code)).toEqual(at);
  });
});

describe('what is not called a fault', () => {
  test.each(allCases)('$code stays silent on good sheets', ({ code, good }) => {
    expect(cellsOf(check(good).findings, code)).toEqual([]);
  });
});

describe('the list of checks', () => {
  test('every code has a bad and a good sheet here', () => {
    const covered = new Set(allCases.map(({ code }) => code));
    // A crash cannot be written as a sheet; run-checks.test.ts makes one.
    const missing = Object.keys(SEVERITY).filter(
      (code) => !covered.has(code as never) && code !== 'check/crashed',
    );
    expect(missing).toEqual([]);
    expect(allCases.filter(({ at }) => at.length === 0)).toEqual([]);
  });

  test('every check has a name of its own and says every code it raises', () => {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const declared = new Set(checks.flatMap(({ raises }) => raises));
    const raised = new Set(
      allCases.flatMap(({ bad }) => {
        const { ofReading, findings } = check(bad);
        const read = new Set(ofReading);
        return findings.filter((one) => !read.has(one)).map(({ code }) => code);
      }),
    );
    expect([...raised].filter((code) => !declared.has(code))).toEqual([]);
  });
});
