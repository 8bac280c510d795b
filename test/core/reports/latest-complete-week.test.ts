import { describe, expect, test } from '@jest/globals';
import { latestCompleteWeek } from '../../../core/reports/latest-complete-week.ts';
import { defaultSettings } from '../../../core/settings/default-settings.ts';
import { isoDay } from '../../../core/table/serial-date.ts';
import { serial, sheet } from '../../support/sheet.ts';
import { operation } from './small-operation.ts';

function latest(weekly: ReturnType<typeof sheet>, today: string): string | null {
  const week = latestCompleteWeek(operation({ weekly }).weekly, defaultSettings(), serial(today));
  return week === null ? null : isoDay(week);
}

const rows = sheet`
  site_id  | week_end     | individuals
  CF-S0001 | d:2014-11-11 | 1000
  CF-S0001 | d:2014-11-18 | 951
  CF-S0002 | d:2014-11-11 | 500
`;

describe('the latest complete week', () => {
  test('is the last one that has closed, even when few have reported', () => {
    expect(latest(rows, '2014-11-19')).toBe('2014-11-18');
  });

  test('may close today', () => {
    expect(latest(rows, '2014-11-18')).toBe('2014-11-18');
  });

  test('is never one that has not closed yet', () => {
    expect(latest(rows, '2014-11-17')).toBe('2014-11-11');
  });

  test('is a cut-off day, not a day that was mistyped', () => {
    const mistyped = [...rows, ['CF-S0002', serial('2014-11-19'), 520]];
    expect(latest(mistyped, '2014-11-20')).toBe('2014-11-18');
  });

  test('is another day where nobody has kept to the cut-off', () => {
    const fridays = sheet`
      site_id  | week_end     | individuals
      CF-S0001 | d:2014-11-14 | 1000
    `;
    expect(latest(fridays, '2014-11-20')).toBe('2014-11-14');
  });

  test('is none when there is no report', () => {
    expect(latest(rows.slice(0, 1), '2014-11-19')).toBeNull();
    expect(latest(rows, '2014-01-01')).toBeNull();
  });
});
