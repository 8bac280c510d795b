// The context of a run: what Apps Script has is there, what it has not is missing, and a slip in a
// member's name is told instead of passing as undefined.

import { afterAll, describe, expect, test } from '@jest/globals';
import { runFunction, stopAddin } from '../../../workbench/addin/run-function.ts';
import { failureOf, newHost, NOW, runLines, USER, valueOf } from './run-script.ts';

afterAll(stopAddin);

const { host, document } = newHost();

describe('the globals of a run', () => {
  test.each(['URL', 'setTimeout', 'process', 'Buffer', 'fetch', 'TextEncoder', 'structuredClone'])(
    '%s is missing, as in Apps Script',
    async (name) => {
      expect(await valueOf(host, document, `return typeof ${name};`)).toBe('undefined');
    },
  );

  test.each(['require', 'module', 'standIns', 'DriveApp', 'GmailApp', 'MailApp'])(
    '%s is not there either',
    async (name) => {
      expect(await valueOf(host, document, `return typeof ${name};`)).toBe('undefined');
    },
  );

  test('the clock is the workbench clock, and a Date is still a Date', async () => {
    const value = await valueOf(
      host,
      document,
      'return [Date.now(), new Date().getTime(), new Date() instanceof Date, new Date(0).getTime()];',
    );
    const [now, made, isDate, zero] = value as [number, number, boolean, number];
    expect(now - NOW).toBeLessThan(60_000);
    expect(now).toBeGreaterThanOrEqual(NOW);
    expect(made).toBeGreaterThanOrEqual(now);
    expect([isDate, zero]).toEqual([true, 0]);
  });

  test('nothing is left from one run to the next', async () => {
    await runLines(host, document, 'globalThis.kept = 1;');
    expect(await valueOf(host, document, 'return typeof kept;')).toBe('undefined');
  });
});

describe('a member that is not stood in for', () => {
  test.each([
    ['SpreadsheetApp.getFoo()', 'SpreadsheetApp', 'getFoo'],
    ['SpreadsheetApp.getActive().getFoo()', 'Spreadsheet', 'getFoo'],
    ['SpreadsheetApp.getActiveSheet().getFoo', 'Sheet', 'getFoo'],
    ["SpreadsheetApp.getActiveSheet().getRange('A1').getFoo()", 'Range', 'getFoo'],
    ['SpreadsheetApp.WrapStrategy.WRAPPED', 'WrapStrategy', 'WRAPPED'],
    ['Utilities.getFoo()', 'Utilities', 'getFoo'],
    ["SpreadsheetApp.getActiveSheet().color = 'red'", 'Sheet', 'color'],
  ])('%s throws and names it', async (expression, owner, member) => {
    expect(await failureOf(host, document, `${expression};`)).toBe(
      `Exception: ${owner} has no member "${member}" among the stand-ins.`,
    );
  });

  test('what the language itself asks for is let through', async () => {
    expect(await valueOf(host, document, 'return JSON.stringify(SpreadsheetApp.getUi());')).toEqual(
      expect.any(String),
    );
  });
});

describe('how a run ends', () => {
  test('an error is told with its message and stack, and the run is not ok', async () => {
    const result = await runLines(host, document, "throw new TypeError('no such week');");
    expect(result.ok).toBe(false);
    expect(result.error?.message).toBe('no such week');
    expect(result.error?.stack).toContain('Code.js');
  });

  test('errors of services are errors of the script, named Exception', async () => {
    expect(
      await valueOf(
        host,
        document,
        `try { SpreadsheetApp.openById('x'); }
         catch (error) { return [error instanceof Error, error.name, error.message]; }`,
      ),
    ).toEqual([
      true,
      'Exception',
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. ' +
        'Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ]);
  });

  test('a problem that the add-in logs is the problem of the run', async () => {
    const logged = { problem: { code: 'tab/empty', facts: { tab: 'Hebdo' }, message: 'Rien.' } };
    const result = await runLines(
      host,
      document,
      `console.error(JSON.stringify(${JSON.stringify(logged)}));`,
    );
    expect(result.ok).toBe(false);
    expect(result.problem).toEqual({ code: 'tab/empty', message: 'Rien.' });
    expect(result.error).toBeUndefined();
  });

  test('a function that the add-in has not is told in Google’s words', async () => {
    const result = await runFunction({ ...host, bundle: '' }, document.id, {
      function: 'absent',
      user: USER,
    });
    expect(result.error?.message).toBe('Script function not found: absent');
  });

  test('a run that never ends is ended, and the next one works', async () => {
    const short = { ...host, limitSeconds: 0.3 };
    const result = await runLines(short, document, 'for (;;);');
    expect(result.error?.message).toBe('Exceeded maximum execution time');
    expect((await runLines(host, document, '')).ok).toBe(true);
  });

  test('a run whose service calls would take too long at Google is ended too', async () => {
    const short = { ...host, limitSeconds: 5 };
    const calls = `
      for (let call = 0; call < 60; call += 1) {
        try { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(call); } catch (error) {}
      }`;
    const result = await runLines(short, document, calls);
    expect(result.error?.message).toBe('Exceeded maximum execution time');
  });
});

describe('what a run costs', () => {
  test('reads, writes and dialogs are counted; handles and builders are not', async () => {
    const result = await runLines(
      host,
      document,
      `const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
       const sheet = spreadsheet.getSheets()[0];
       sheet.getRange('A1:B2').getValues();
       sheet.getRange('A1').setValue(1).setNote('x');
       SpreadsheetApp.newTextStyle().setBold(true).build();
       SpreadsheetApp.getUi().alert('ok');
       sheet.getSheetId(); sheet.getName(); spreadsheet.getId();`,
    );
    expect(result.calls).toEqual({ read: 2, write: 2, ui: 1, fetch: 0 });
    expect(result.modelledSeconds).toBeGreaterThanOrEqual(2 * 0.15 + 2 * 0.1 + 0.05);
  });

  test('the size of a grid adds seconds, not calls', async () => {
    const result = await runLines(
      host,
      document,
      "SpreadsheetApp.getActiveSheet().getRange('A1:Z1000').getValues();",
    );
    expect(result.calls.read).toBe(1);
    expect(result.modelledSeconds).toBeGreaterThan(0.15 + 26_000 * 0.000_005 - 0.001);
  });
});
