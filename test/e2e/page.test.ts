// The page as a person uses it, in a real browser on the built workbench with the demonstration.

import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import {
  type OpenPage,
  goToCell,
  openBrowser,
  openTab,
  pointOf,
  selected,
  textOf,
} from '../support/browser.ts';
import { documentOf, untilCell } from '../support/cells.ts';
import { type DocumentAnswer, type Workbench, startWorkbench } from '../support/workbench.ts';

jest.setTimeout(60_000);

let workbench: Workbench;
let browser: OpenPage;
let page: Page;
let master: DocumentAnswer;
let team: DocumentAnswer;
let other: DocumentAnswer;

const typed = async (text: string): Promise<void> => {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

const arrives = (cell: string, value: unknown): Promise<void> =>
  untilCell(workbench, team, 'form.weekly', cell, value);

beforeAll(async () => {
  workbench = await startWorkbench();
  master = await documentOf(workbench, null);
  team = await documentOf(workbench, 'EQ-02');
  other = await documentOf(workbench, 'EQ-03');
  browser = await openBrowser(workbench.address);
  page = browser.page;
}, 120_000);

afterAll(async () => {
  await browser.close();
  await workbench.stop();
});

afterEach(() => {
  expect(browser.complaints.splice(0)).toEqual([]);
});

describe('the address of the workbench', () => {
  test('opens the master spreadsheet, ready to be used', async () => {
    // The first opening also warms the browser up; the second is what a person sees. Printed, not
    // judged: the promise of 5 s is measured on a quiet machine.
    await browser.open('/');
    const duration = await browser.open('/');
    process.stderr.write(`page usable after ${duration} ms\n`);
    expect(await page.title()).toContain(master.name);
    expect(await textOf(page, '#bar .operation')).toBe('RCA – Bangui 2014');
  });

  test('shows all spreadsheets and which one is open', async () => {
    await page.click('#bar .chooser');
    const names = await page.$$eval('.popup .label', (labels) =>
      labels.map((label) => label.textContent),
    );
    const open = await textOf(page, '.popup [aria-checked="true"] .label');
    await page.keyboard.press('Escape');
    expect(names.length).toBeGreaterThanOrEqual(7);
    expect(master.name).toContain(open);
  });

  test('speaks French, in its own words and in those of the spreadsheet', async () => {
    expect(await page.$eval('html', (html) => html.lang)).toBe('fr');
    expect(await textOf(page, '#bar .saving')).toBe('Enregistré');
    expect(await textOf(page, '#sheet')).toContain('Fonctions courantes');
  });
});

describe('a deep link', () => {
  test('opens a tab by its key, at a cell', async () => {
    await browser.open(`/?document=${team.id}&tab=form.weekly&range=B7`);
    expect((await selected(page, 'Hebdo', 'B7')).text).toMatch(/^B7, CF-S\d{4}/);
  });

  test('to a spreadsheet that does not exist says so and leads back', async () => {
    await page.goto(`${workbench.address}/?document=nothing`);
    await page.waitForSelector('#notice:not([hidden])');
    expect(await textOf(page, '#notice h1')).toBe('Ce classeur n’existe pas');
    expect(browser.complaints.splice(0).join()).toContain('404');
    await page.keyboard.press('Enter');
    await page.waitForSelector('body[data-ready]');
    expect(await page.title()).toContain(master.name);
  });
});

describe('typing', () => {
  beforeAll(async () => {
    await browser.open(`/?document=${team.id}&tab=form.weekly&range=B3`);
  });

  test('a number with a decimal comma reaches the server as a number', async () => {
    await goToCell(page, 'Hebdo', 'L40');
    await typed('1 250');
    await arrives('L40', 1250);
    expect((await goToCell(page, 'Hebdo', 'L40')).text).toMatch(/^L40, 1\s250$/);
  });

  test('a date is stored as a date and shown as it was typed', async () => {
    await goToCell(page, 'Hebdo', 'F40');
    await typed('18/11/2014');
    await arrives('F40', 41_961);
    expect((await goToCell(page, 'Hebdo', 'F40')).text).toBe('F40, 18/11/2014');
  });

  test('opening a cell and leaving it changes nothing', async () => {
    const before = await workbench.call<{ revision: number }>(
      'GET',
      `/api/documents/${team.id}/snapshot?since=0`,
    );
    await page.keyboard.press('F2');
    await page.keyboard.press('Enter');
    await new Promise((resolve) => setTimeout(resolve, 400));
    const after = await workbench.call<{ revision: number }>(
      'GET',
      `/api/documents/${team.id}/snapshot?since=0`,
    );
    expect(after.revision).toBe(before.revision);
  });

  test('the delete key empties the cell, and undo brings it back', async () => {
    await goToCell(page, 'Hebdo', 'L40');
    await page.keyboard.press('Delete');
    await arrives('L40', null);
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyZ');
    await page.keyboard.up('Control');
    await arrives('L40', 1250);
    await page.keyboard.press('Delete');
    await arrives('L40', null);
  });

  test('is not disturbed by what others type meanwhile', async () => {
    await goToCell(page, 'Hebdo', 'L41');
    await page.keyboard.type('77');
    await workbench.call('PUT', `/api/documents/${team.id}/values`, {
      range: 'Hebdo!L42',
      values: [['88']],
      user: 'equipe02@example.org',
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    await page.keyboard.press('Enter');
    await arrives('L41', 77);
    expect((await selected(page, 'Hebdo', 'L42')).text).toMatch(/^L42, 88/);
  });
});

describe('people and languages', () => {
  test('another person signs in and stays signed in', async () => {
    await page.click('#bar .person');
    await page.waitForSelector('.popup');
    const [detail] = await page.$$('::-p-xpath(//*[@class="detail"][.="equipe03@example.org"])');
    await detail?.click();
    expect(await textOf(page, '#bar .person .name')).toBe('Équipe EQ-03');
    await browser.open(`/?document=${other.id}`);
    expect(await textOf(page, '#bar .person .name')).toBe('Équipe EQ-03');
  });

  test('the page speaks another language when asked to', async () => {
    for (const [name, saved] of [
      ['English', 'Saved'],
      ['Español', 'Guardado'],
      ['Français', 'Enregistré'],
    ] as const) {
      await page.click('#bar .person');
      const [choice] = await page.$$(`::-p-xpath(//*[@class="label"][.="${name}"])`);
      await choice?.click();
      expect(await textOf(page, '#bar .saving')).toBe(saved);
    }
  });
});

describe('the note of a cell', () => {
  const shown = (): Promise<string[]> =>
    page.$$eval('[data-u-comp="note-textarea"]', (notes) =>
      notes.map((note) => (note as HTMLTextAreaElement).value),
    );

  test('leaves the screen with its tab', async () => {
    await browser.open(`/?document=${team.id}&tab=form.weekly&range=B3`);
    await openTab(page, 'Sites');
    await pointOf(page, 'A2');
    // With the keyboard: a note that the mouse calls up goes away by itself.
    await page.keyboard.press('ArrowUp');
    await page.waitForSelector('[data-u-comp="note-textarea"]');
    const [ofSites] = await shown();
    expect((await selected(page, 'Sites', 'A1')).text).toContain(ofSites);
    await openTab(page, 'Hebdo');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await shown()).not.toContain(ofSites);
  });
});

describe('a link to another spreadsheet', () => {
  test('opens it here, at the cell', async () => {
    const { tabs } = await workbench.call<{ tabs: { title: string; sheetId: number }[] }>(
      'GET',
      `/api/documents/${team.id}/snapshot`,
    );
    const gid = tabs.find(({ title }) => title === 'Hebdo')?.sheetId;
    await browser.open(`/?document=${team.id}&gid=${String(gid)}&range=C9`);
    await selected(page, 'Hebdo', 'C9');
  });
});

describe('when the server goes away', () => {
  test('the page says so, keeps what is typed and sends it later', async () => {
    await browser.open(`/?document=${team.id}&tab=form.weekly&range=L45`);
    await selected(page, 'Hebdo', 'L45');
    await page.setOfflineMode(true);
    await goToCell(page, 'Hebdo', 'L45');
    await typed('12');
    await page.waitForSelector('.saving[data-state="offline"]');
    expect(await textOf(page, '.saving')).toMatch(/^Hors connexion/);
    await page.setOfflineMode(false);
    await arrives('L45', 12);
    await page.waitForSelector('.saving[data-state="saved"]');
    browser.complaints.splice(0);
  });
});
