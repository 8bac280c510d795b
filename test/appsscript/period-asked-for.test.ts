// Which week or month a person means by what they type into the report's prompt.

import { describe, expect, test } from '@jest/globals';
import { periodAskedFor } from '../../appsscript/src/period-asked-for.ts';
import { Problem } from '../../core/problems/problem.ts';
import { defaultSettings } from '../../core/settings/default-settings.ts';
import { serial } from '../support/sheet.ts';

const latest = serial('2014-11-18');
const today = serial('2014-11-19');
const week = (text: string): number =>
  periodAskedFor(text, 'week', { latest, settings: defaultSettings(), today });

describe('the week asked for', () => {
  test('is the latest complete one when nothing is typed', () => {
    expect(week('')).toBe(latest);
  });

  test.each(['30/09/2014', '2014-09-30', '30.9.2014', '30 septembre 2014'])(
    'reads %s as the cut-off day of that week',
    (text) => {
      expect(week(text)).toBe(serial('2014-09-30'));
    },
  );

  test('reads a day that may be two as day/month, as the prompt says', () => {
    expect(week('04/11/2014')).toBe(serial('2014-11-04'));
  });

  test('is the week that contains the day, when that is no cut-off day', () => {
    // Wednesday 24 September opens the week that closes on Tuesday 30.
    expect(week('24/09/2014')).toBe(serial('2014-09-30'));
    expect(week('01/10/2014')).toBe(serial('2014-10-07'));
  });

  test.each(['la semaine dernière', '31/02/2014', '2014', '=1+1'])(
    'is a problem that repeats what was typed: %s',
    (text) => {
      expect(() => week(text)).toThrow(
        expect.objectContaining({ code: 'period/unreadable', facts: { text } }),
      );
    },
  );

  test('is the week that today belongs to, though it is not over', () => {
    expect(week('25/11/2014')).toBe(serial('2014-11-25'));
  });

  test('is a problem when it has not begun, whose sites would all seem late', () => {
    expect(() => week('26/11/2014')).toThrow(
      expect.objectContaining({ code: 'period/future', facts: { text: '26/11/2014' } }),
    );
  });

  test('is a problem when nothing is typed and there is no complete week', () => {
    const at = { latest: null, settings: defaultSettings(), today };
    expect(() => periodAskedFor('', 'week', at)).toThrow(Problem);
  });
});

describe('the month asked for', () => {
  const month = (text: string): number =>
    periodAskedFor(text, 'month', {
      latest: serial('2014-10-01'),
      settings: defaultSettings(),
      today,
    });

  test('is the latest complete one when nothing is typed', () => {
    expect(month('')).toBe(serial('2014-10-01'));
  });

  test.each(['09/2014', '9/2014', '2014-09', 'septembre 2014', 'Sept. 2014', 'September 2014'])(
    'reads %s as that month',
    (text) => {
      expect(month(text)).toBe(serial('2014-09-01'));
    },
  );

  test.each(['30/09/2014', '2014-09-30', '30 septembre 2014'])(
    'reads %s as the month of that day',
    (text) => {
      expect(month(text)).toBe(serial('2014-09-01'));
    },
  );

  test('reads a day that may be two as day/month', () => {
    expect(month('04/09/2014')).toBe(serial('2014-09-01'));
  });

  test.each(['le mois dernier', '13/2014', '2014', 'septembre', '=1+1'])(
    'is a problem that repeats what was typed: %s',
    (text) => {
      expect(() => month(text)).toThrow(
        expect.objectContaining({ code: 'period/unreadable', facts: { text } }),
      );
    },
  );

  test('may be the one that is not over, but none that has not begun', () => {
    expect(month('11/2014')).toBe(serial('2014-11-01'));
    expect(() => month('12/2014')).toThrow(expect.objectContaining({ code: 'period/future' }));
  });
});
