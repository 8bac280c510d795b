// Apps Script may end a run at any moment. Whatever was written until then, running the command again
// ends as if nothing had happened.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AddinHost } from '../../workbench/addin/addin-host.ts';
import { stopAddin } from '../../workbench/addin/run-function.ts';
import { documentFromJson, documentToJson } from '../../workbench/document/document-json.ts';
import type { CellState } from '../../workbench/document/model.ts';
import { deskOf, openDesk, openPreparedDesk, type Desk } from './addin-desk.ts';
import { builtAddIn } from './build.ts';
import { faultyRows, teamRows, weeklyRow } from './operation-rows.ts';

let script = '';
beforeAll(() => {
  script = builtAddIn();
});
afterAll(stopAddin);

/** The add-in, ended by Apps Script at the given write: what went before stays written. */
function cutAt(write: number): Partial<AddinHost> {
  const cut = `
    (() => {
      let left = ${write};
      const guard = (prototype) => {
        for (const name of Object.getOwnPropertyNames(prototype)) {
          if (!/^(set|clear|add|insert|delete|remove|hide|update|protect)/.test(name)) continue;
          const whole = prototype[name];
          if (typeof whole !== 'function') continue;
          prototype[name] = function (...given) {
            left -= 1;
            if (left < 0) throw new Error('Exceeded maximum execution time');
            return whole.apply(this, given);
          };
        }
      };
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = spreadsheet.getActiveSheet();
      for (const part of [spreadsheet, sheet, sheet.getRange('A1')]) {
        for (let at = Object.getPrototypeOf(part); at !== Object.prototype && at !== null; at = Object.getPrototypeOf(at)) guard(at);
      }
    })();
  `;
  return { bundle: `${script}\n${cut}` };
}

/** Everything in the document that people or the product see, by line; ids of metadata may differ. */
function seen({ document }: Desk): readonly string[] {
  const cells = document.tabs.flatMap(({ title, cells: rows }) =>
    [...rows].flatMap(([row, line]) =>
      [...line].map(([at, cell]) => `${title} ${row}:${at} ${JSON.stringify(plain(cell))}`),
    ),
  );
  // Sheets are numbered in the order in which they were made; links and bindings are named by title.
  const named = (text: string): string =>
    /"sheetId":|#gid=/.test(text)
      ? document.tabs.reduce(
          (all, { sheetId, title }) =>
            all
              .replaceAll(`"sheetId":${sheetId},`, `"${title}",`)
              .replaceAll(`"sheetId":${sheetId}}`, `"${title}"}`)
              .replaceAll(`#gid=${sheetId}&`, `#${title}&`),
          text,
        )
      : text;
  const tabs = document.tabs.map((tab) =>
    JSON.stringify(tab, (key, value: unknown) =>
      key === 'cells' || key === 'id' ? undefined : value,
    ),
  );
  const metadata = document.metadata.map(({ key, value, location }) =>
    JSON.stringify([key, value, location]),
  );
  return [...cells, ...tabs, ...metadata].map(named).sort();
}

/** How a cell looks without properties that say what is so anyway, and moments by the minute. */
function plain({ value, formula, note, link, validation, format = {} }: CellState): unknown {
  const { background, color, bold, italic, fontSize, align, wrap, numberFormat } = format;
  const shown = typeof value === 'number' ? Number(value.toFixed(3)) : value;
  const text = [color === '#000000' ? null : color, bold === true, italic === true];
  const look = [background, ...text, fontSize === 10 ? null : fontSize, align, wrap, numberFormat];
  return [shown, formula, note, link, validation, look];
}

/** Lines that only one of the two has. */
function differences(now: readonly string[], expected: readonly string[]): readonly string[] {
  const [ours, theirs] = [new Set(now), new Set(expected)];
  return [
    ...expected.filter((line) => !ours.has(line)).map((line) => `missing: ${line}`),
    ...now.filter((line) => !theirs.has(line)).map((line) => `not expected: ${line}`),
  ].slice(0, 5);
}

async function convergesFrom(start: Desk, command: string, upTo: number, step = 1): Promise<void> {
  const before = documentToJson(start.document);
  const fresh = (change: Partial<AddinHost> = {}): Desk => {
    const document = documentFromJson(before);
    const { host } = openDesk(change);
    host.store.put(document);
    return deskOf(host, document);
  };
  const whole = fresh();
  await whole.run(command);
  const expected = seen(whole);
  for (let write = 0; write <= upTo; write += step) {
    const cut = fresh(cutAt(write));
    const { error } = await cut.run(command);
    if (error === undefined) break;
    await deskOf({ ...cut.host, bundle: script }, cut.document).run(command);
    expect([write, ...differences(seen(cut), expected)]).toEqual([write]);
  }
}

test('checking converges after a cut at any write', async () => {
  const desk = await openPreparedDesk();
  desk.type('form.sites', [{ ...teamRows('EQ-01').sites[0], latitude: 'au nord' }]);
  desk.type('form.weekly', faultyRows(3));
  await convergesFrom(desk, 'validateWorkbook', 12);
}, 60_000);

test('correcting converges after a cut at any write', async () => {
  const desk = await openPreparedDesk();
  desk.type('form.sites', teamRows('EQ-01').sites);
  desk.type('form.weekly', [weeklyRow({ individuals: "'4 800", households: "'900" })]);
  await convergesFrom(desk, 'applyCorrections', 20);
}, 60_000);

test('building a report converges after a cut at any write', async () => {
  const desk = await openPreparedDesk();
  desk.type('form.sites', teamRows('EQ-02').sites);
  desk.type('form.weekly', teamRows('EQ-02').weekly);
  await convergesFrom(desk, 'buildWeeklyNeeds', 20);
}, 60_000);

test('preparing converges after a cut at many places', async () => {
  await convergesFrom(openDesk(), 'prepareWorkbook', 700, 41);
}, 120_000);
