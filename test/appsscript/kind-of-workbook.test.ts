// What a spreadsheet is, and which commands it may run.

import { describe, expect, test } from '@jest/globals';
import {
  kindOfWorkbook,
  requireFacilitator,
  requireMaster,
} from '../../appsscript/src/kind-of-workbook.ts';
import type { TabKey } from '../../core/tabs/tab-key.ts';

const keys = (...list: TabKey[]): ReadonlySet<TabKey> => new Set(list);

describe('the kind of a spreadsheet', () => {
  test('is told by the tabs it has', () => {
    expect(kindOfWorkbook(keys('form.weekly', 'findings'))).toBe('facilitator');
    expect(kindOfWorkbook(keys('base.weekly', 'findings'))).toBe('master');
    expect(kindOfWorkbook(keys('settings'))).toBe('master');
    expect(kindOfWorkbook(keys('findings', 'report.weekly-needs'))).toBeNull();
  });

  test('is the master when it has both, since nobody else has a base', () => {
    expect(kindOfWorkbook(keys('form.weekly', 'base.weekly'))).toBe('master');
  });

  test('decides which command fits', () => {
    expect(() => {
      requireMaster(keys('form.sites'));
    }).toThrow(expect.objectContaining({ code: 'command/master-only' }));
    expect(() => {
      requireFacilitator(keys('base.sites'));
    }).toThrow(expect.objectContaining({ code: 'command/facilitator-only' }));
    expect(() => {
      requireFacilitator(keys());
    }).toThrow(expect.objectContaining({ code: 'workbook/not-prepared' }));
    expect(() => {
      requireMaster(keys());
    }).toThrow(expect.objectContaining({ code: 'workbook/not-prepared' }));
  });
});
