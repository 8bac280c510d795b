// The DTM menu on the page, in a real browser: from a command to what it draws on the sheet.

import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import {
  type OpenPage,
  chooseCommand,
  commandEnded,
  goToCell,
  openBrowser,
  openTab,
  pointOf,
  selected,
  selection,
  textOf,
} from '../support/browser.ts';
import { cellOf, documentOf, untilCell } from '../support/cells.ts';
import { type DocumentAnswer, type Workbench, startWorkbench } from '../support/workbench.ts';

jest.setTimeout(60_000);

let workbench: Workbench;
let browser: OpenPage;
let page: Page;
let team: DocumentAnswer;

beforeAll(async () => {
  workbench = await startWorkbench();
  team = await documentOf(workbench, 'EQ-02');
  browser = await openBrowser(workbench.address);
  page = browser.page;
  await browser.open(`/?document=${team.id}&tab=form.weekly&range=B3`);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await workbench.stop();
});

afterEach(() => {
  expect(browser.complaints.splice(0)).toEqual([]);
});

describe('the DTM menu', () => {
  test('opens with the keyboard and closes with Escape, back on its button', async () => {
    await page.focus('#bar .menu');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.popup');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
      'menuitem',
    );
    await page.keyboard.press('Escape');
    expect(await page.$('.popup')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('DTM');
  });

  test('checks the spreadsheet and says in a toast what it found', async () => {
    await goToCell(page, 'Hebdo', 'L3');
    await page.keyboard.type('beaucoup');
    await page.keyboard.press('Enter');
    await untilCell(workbench, team, 'form.weekly', 'L3', 'beaucoup');
    await chooseCommand(page, 'Vérifier le classeur');
    await page.waitForSelector('.toast:not(.busy)');
    expect(await textOf(page, '.toast:not(.busy)')).toMatch(/constat/);
    await commandEnded(page);
    expect(await cellOf(workbench, team, 'form.weekly', 'L3')).toMatchObject({
      background: '#f4cccc',
    });
  });

  test('draws what it found: the note is read when the mouse stands on the cell', async () => {
    await openTab(page, 'Hebdo');
    expect((await goToCell(page, 'Hebdo', 'L3')).text).toContain('beaucoup');
    expect((await selection(page)).text).toMatch(/Note/);
    const point = await pointOf(page, 'L3');
    await page.mouse.move(point.x + 3, point.y + 40);
    await page.mouse.move(point.x, point.y, { steps: 4 });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some((note) => note.value.includes('beaucoup')),
    );
  });

  test('lists it in the findings tab, where a click on the cell leads to it', async () => {
    const { values } = await workbench.tab(team.id, 'findings');
    const row = values.findIndex((line) => line[3] === 'L3') + 1;
    expect(row).toBeGreaterThan(0);
    await openTab(page, 'Constats');
    await goToCell(page, 'Constats', `C${row}`);
    // The link stands in the next column; a hand finds it by moving on.
    const point = await pointOf(page, `C${row}`);
    for (let x = point.x; (await selection(page)).tab === 'Constats' && x < 1200; x += 25) {
      await page.mouse.click(x, point.y);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    await selected(page, 'Hebdo', 'L3');
  });

  test('asks for the week in a dialog, which Escape cancels', async () => {
    await chooseCommand(page, 'Besoins hebdomadaires');
    await page.waitForSelector('dialog[open] input');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Escape');
    await commandEnded(page);
    expect(await page.$('dialog')).toBeNull();
  });

  test('builds the report for the week that was typed, with its charts', async () => {
    await chooseCommand(page, 'Besoins hebdomadaires');
    await page.waitForSelector('dialog[open] input');
    await page.keyboard.type('18/11/2014');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => !document.querySelector('.toast.busy') || document.querySelector('dialog[open]'),
    );
    if (await page.$('dialog[open]')) await page.keyboard.press('Enter');
    await commandEnded(page);
    await openTab(page, 'Besoins hebdo');
    await page.waitForSelector('.chart');
    const charts = await page.$$eval('.chart', (found) =>
      found.map((chart) => chart.getAttribute('aria-label') ?? ''),
    );
    expect(charts).toHaveLength(2);
    expect(charts.every((label) => label.startsWith('Graphique'))).toBe(true);
  });
});
