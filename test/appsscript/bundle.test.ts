// What is deployed: one script whose globals are what menus and people's documents call.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MenuEntry } from '../../workbench/addin/host-calls.ts';
import { menuOf, stopAddin } from '../../workbench/addin/run-function.ts';
import { openDesk, USER } from './addin-desk.ts';
import { builtAddIn } from './build.ts';

/**
 * Apps Script parses the whole script at each run: half a megabyte is some tens of milliseconds. Five
 * forms, their checks and four reports in three languages are 1.4 million characters; a package that
 * slips in would be seen here.
 */
const LARGEST = 1_500_000;

let script = '';
beforeAll(() => {
  script = builtAddIn();
});
afterAll(stopAddin);

function targets(entries: readonly MenuEntry[]): readonly string[] {
  return entries.flatMap((entry) => {
    if ('function' in entry) return [entry.function];
    return 'items' in entry ? targets(entry.items) : [];
  });
}

describe('the built script', () => {
  test('has every menu target as a global function', async () => {
    const { host, document } = openDesk();
    const names = targets(await menuOf(host, document.id, USER));
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(script).toContain(`\nfunction ${name}(event) {`);
  });

  test('keeps the names that people and triggers know', () => {
    const globals = [...script.matchAll(/^function (\w+)\(event\)/gm)].map(([, name]) => name);
    expect(globals.sort()).toEqual([
      'adoptTab',
      'applyCorrections',
      'applySuggestion',
      'buildMonthlyReport',
      'buildReturnIntentions',
      'buildSiteProfiles',
      'buildWeeklyNeeds',
      'checkInstallation',
      'clearFindings',
      'consolidateNow',
      'exportDataset',
      'justifyValue',
      'nextFinding',
      'onInstall',
      'onOpen',
      'prepareWorkbook',
      'shareReport',
      'showSidebar',
      'sidebarApply',
      'sidebarCell',
      'sidebarJustify',
      'sidebarState',
      'submitWorkbook',
      'tryRule',
      'useEnglish',
      'useFrench',
      'useSpanish',
      'validateTab',
      'validateWorkbook',
    ]);
  });

  test('names nothing that Apps Script does not have', () => {
    const missing =
      /(?<![\w.'’-])(new URL\(|fetch\(|setTimeout|setInterval|structuredClone|TextEncoder|Buffer\b|require\(|await )/;
    expect(missing.exec(script)?.[0]).toBeUndefined();
  });

  test('is small enough to be parsed at every click', () => {
    expect(Buffer.byteLength(script)).toBeLessThan(LARGEST);
  });

  test('can be read by people: it is not minified', () => {
    expect(script).toContain('function prepareWorkbook');
    expect(script.split('\n').length).toBeGreaterThan(5000);
  });

  test('ships a manifest with the five scopes and no other', () => {
    const manifest = JSON.parse(readFileSync('appsscript/dist/appsscript.json', 'utf8')) as {
      oauthScopes: string[];
      runtimeVersion: string;
    };
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/script.external_request',
      'openid',
      'https://www.googleapis.com/auth/userinfo.email',
    ]);
  });
});

describe('the menu', () => {
  test('is in French in a French spreadsheet, with lines between its groups', async () => {
    const { host, document } = openDesk();
    const menu = await menuOf(host, document.id, USER);
    expect(menu.filter((entry) => 'separator' in entry)).toHaveLength(6);
    expect(menu[0]).toEqual({ label: 'Préparer le classeur', function: 'prepareWorkbook' });
    expect(menu.at(-1)).toMatchObject({
      label: 'Langue',
      items: [
        { label: 'Français', function: 'useFrench' },
        { label: 'English', function: 'useEnglish' },
        { label: 'Español', function: 'useSpanish' },
      ],
    });
  });

  test('is built without reading, writing or asking anything', async () => {
    const desk = openDesk();
    const { calls, ok } = await desk.run('onOpen');
    expect(ok).toBe(true);
    expect(calls).toMatchObject({ read: 0, write: 0, fetch: 0 });
  });

  test('is the same after installing as after opening', async () => {
    const desk = openDesk();
    expect((await desk.run('onInstall')).ok).toBe(true);
  });
});
