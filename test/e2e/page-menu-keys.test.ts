// The DTM menu from the keyboard, in a real browser: out of the sheet and back into it.

import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { KeyInput, Page } from 'puppeteer-core';
import { type OpenPage, goToCell, openBrowser, selected, selection } from '../support/browser.ts';
import { documentOf, untilCell } from '../support/cells.ts';
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
  await browser.open(`/?document=${team.id}&tab=form.weekly&range=L40`);
  await page.waitForSelector('#bar .menu[aria-keyshortcuts]');
}, 120_000);

afterAll(async () => {
  await browser.close();
  await workbench.stop();
});

afterEach(() => {
  expect(browser.complaints.splice(0)).toEqual([]);
});

const pressAlt = async (key: KeyInput): Promise<void> => {
  await page.keyboard.down('Alt');
  await page.keyboard.press(key);
  await page.keyboard.up('Alt');
};

const focusedItem = (): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest('.popup button')?.textContent ?? null);

const isMenuOpen = async (): Promise<boolean> => (await page.$('.popup')) !== null;

describe('from the cells', () => {
  test.each([
    ['F10', () => page.keyboard.press('F10')],
    ['Alt+M', () => pressAlt('m')],
  ])('%s opens the menu, and Escape gives the keyboard back to them', async (key, press) => {
    const cell = key === 'F10' ? 'L40' : 'L43';
    await goToCell(page, 'Hebdo', cell);
    await press();
    const first = await focusedItem();
    expect(first).not.toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await focusedItem()).not.toBe(first);
    await page.keyboard.press('Escape');
    expect(await isMenuOpen()).toBe(false);
    expect((await selection(page)).cell).toBe(cell);
    await page.keyboard.type('321');
    await page.keyboard.press('Enter');
    await untilCell(workbench, team, 'form.weekly', cell, 321);
    await selected(page, 'Hebdo', cell === 'L40' ? 'L41' : 'L44');
  });

  test('a cell that is being typed into keeps the keyboard', async () => {
    await goToCell(page, 'Hebdo', 'L46');
    await page.keyboard.type('45');
    await page.keyboard.press('F10');
    await pressAlt('m');
    expect(await isMenuOpen()).toBe(false);
    await page.keyboard.type('6');
    await page.keyboard.press('Enter');
    await untilCell(workbench, team, 'form.weekly', 'L46', 456);
  });
});

describe('from the bar', () => {
  test('F10 opens the menu in place of another list', async () => {
    await page.click('#bar .person');
    await page.keyboard.press('F10');
    expect(await page.$eval('.popup', (list) => list.getAttribute('aria-label'))).toBe('DTM');
    expect((await page.$$('.popup')).length).toBe(1);
    await page.keyboard.press('Escape');
  });

  test('F10 closes the menu that it opened', async () => {
    await page.keyboard.press('F10');
    await page.keyboard.press('F10');
    expect(await isMenuOpen()).toBe(false);
  });

  test('the menu says its keys, in the language of the page', async () => {
    for (const [name, title] of [
      ['English', /^Open this menu: F10 or Alt\+M/],
      ['Español', /^Abrir este menú: F10 o Alt\+M/],
      ['Français', /^Ouvrir ce menu\u202f: F10 ou Alt\+M/],
    ] as const) {
      await page.click('#bar .person');
      const [choice] = await page.$$(`::-p-xpath(//*[@class="label"][.="${name}"])`);
      await choice?.click();
      const menu = '#bar .menu[aria-keyshortcuts="F10 Alt+M"]';
      await page.waitForSelector(menu);
      expect(await page.$eval(menu, (button) => button.getAttribute('title'))).toMatch(title);
    }
  });
});
