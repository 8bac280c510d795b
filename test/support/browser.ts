// A real browser on the page: the installed Chromium where there is one, else the one from the
// package registry (always that one with BROWSER_FROM_REGISTRY=1). Helpers use the page as a person does: mouse, keyboard, what can be read.

import chromium from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { coordinates } from './cells.ts';

const installed = [
  process.env['PUPPETEER_EXECUTABLE_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path !== undefined && existsSync(path));

/** An open page and everything that went wrong on it so far. */
export interface OpenPage {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, answers of 400 and above. */
  readonly complaints: string[];
  /** Opens an address below the workbench's and waits until the sheet is usable; milliseconds. */
  readonly open: (path: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Starts one browser with one page of 1280 x 720. */
export async function openBrowser(address: string): Promise<OpenPage> {
  const browser = await launch();
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return {
    page,
    complaints,
    async open(path) {
      const begun = Date.now();
      await page.goto(address + path);
      await page.waitForSelector('body[data-ready]');
      await page.waitForSelector('#sheet canvas');
      return Date.now() - begun;
    },
    close: () => browser.close(),
  };
}

async function launch(): Promise<Browser> {
  const defaultViewport = { width: 1280, height: 720 };
  if (installed !== undefined && process.env['BROWSER_FROM_REGISTRY'] === undefined) {
    const args = ['--no-sandbox'];
    return puppeteer.launch({ executablePath: installed, headless: true, args, defaultViewport });
  }
  return puppeteer.launch({
    executablePath: await chromium.executablePath(),
    headless: 'shell',
    args: ['--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu'],
    defaultViewport,
  });
}

/** What can be read in the first element that matches. */
export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (found) => found.textContent.trim());

/** What the page says of the selected cell: `G5`, its value and note. */
export interface Selection {
  readonly cell: string;
  readonly tab: string;
  readonly text: string;
}

export async function selection(page: Page): Promise<Selection> {
  return page.$eval('#selection', (line) => ({
    cell: line.getAttribute('data-cell') ?? '',
    tab: line.getAttribute('data-tab') ?? '',
    text: line.textContent,
  }));
}

/** Waits until a cell of a tab is selected and gives what is said of it. */
export async function selected(page: Page, tab: string, cell: string): Promise<Selection> {
  await page.waitForFunction(
    (title: string, address: string) => {
      const line = document.getElementById('selection');
      return line?.dataset['tab'] === title && line.dataset['cell'] === address;
    },
    {},
    tab,
    cell,
  );
  return selection(page);
}

/** Selects a cell through the name box, as in any spreadsheet. */
export async function goToCell(page: Page, tab: string, cell: string): Promise<Selection> {
  await page.click('[data-u-comp="defined-name"] input', { count: 3 });
  await page.keyboard.type(cell);
  await page.keyboard.press('Enter');
  return selected(page, tab, cell);
}

/** Opens a tab by its title at the foot of the sheet. */
export async function openTab(page: Page, title: string): Promise<void> {
  await page
    .locator(`::-p-xpath(//*[@data-u-comp="slide-tab-item"][contains(., "${title}")])`)
    .click();
  await page.waitForFunction(
    (wanted: string) => document.getElementById('selection')?.dataset['tab'] === wanted,
    {},
    title,
  );
}

/**
 * Where a visible cell is on the screen: clicks near it and corrects by what was hit, as the eye
 * does. The cell is selected afterwards.
 */
export async function pointOf(page: Page, cell: string): Promise<{ x: number; y: number }> {
  const canvas = await page.$('canvas[id^="univer-sheet-main-canvas"]');
  const box = await canvas?.boundingBox();
  if (!box) throw new Error('The sheet has no canvas');
  const wanted = coordinates(cell);
  let x = box.x + 300;
  let y = box.y + 160;
  for (let attempt = 0; attempt < 40; attempt += 1) {
    await page.mouse.click(x, y);
    await new Promise((resolve) => setTimeout(resolve, 80));
    const hit = await selection(page);
    if (hit.cell === cell) return { x, y };
    const now = coordinates(hit.cell);
    x = Math.max(
      box.x + 60,
      Math.min(box.x + box.width - 30, x + (wanted.column - now.column) * 70),
    );
    y = Math.max(box.y + 30, Math.min(box.y + box.height - 20, y + (wanted.row - now.row) * 20));
  }
  throw new Error(`Cell ${cell} is not in view`);
}

/** Runs a command from the DTM menu with the keyboard. */
export async function chooseCommand(page: Page, label: string): Promise<void> {
  await page.focus('#bar .menu');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.popup');
  for (let step = 0; step < 30; step += 1) {
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (focused.startsWith(label)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The menu has no "${label}"`);
}

/** Waits until no command runs any more. */
export async function commandEnded(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.toast.busy'));
}
