// The sidebar of findings in a real browser, 300 pixels wide, used with the keyboard alone.

import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Frame, Page } from 'puppeteer-core';
import {
  type OpenPage,
  chooseCommand,
  commandEnded,
  openBrowser,
  selected,
} from '../support/browser.ts';
import { cellOf, documentOf, untilCell } from '../support/cells.ts';
import { lettersOf } from '../support/team-sheet.ts';
import { type DocumentAnswer, type Workbench, startWorkbench } from '../support/workbench.ts';

jest.setTimeout(90_000);

const INDIVIDUALS = `${lettersOf('form.weekly', 'individuals')}3`;
const WASH = `${lettersOf('form.weekly', 'need_wash_level')}4`;

let workbench: Workbench;
let browser: OpenPage;
let page: Page;
let team: DocumentAnswer;

beforeAll(async () => {
  workbench = await startWorkbench();
  team = await documentOf(workbench, 'EQ-02');
  await type(INDIVIDUALS, "'6 600");
  await type(WASH, '');
  browser = await openBrowser(workbench.address);
  page = browser.page;
  await browser.open(`/?document=${team.id}&tab=form.weekly&range=B3`);
  await chooseCommand(page, 'Volet des constats');
  await commandEnded(page);
  await (await sidebar()).waitForSelector('button.head');
}, 120_000);

afterAll(async () => {
  await browser.close();
  await workbench.stop();
});

afterEach(() => {
  expect(browser.complaints.splice(0)).toEqual([]);
});

async function type(cell: string, value: string): Promise<void> {
  const body = { range: `Hebdo!${cell}`, values: [[value]] };
  await workbench.call('PUT', `/api/documents/${team.id}/values`, body);
}

async function sidebar(): Promise<Frame> {
  const frame = await (await page.waitForSelector('#sidebar iframe'))?.contentFrame();
  if (!frame) throw new Error('the sidebar has no page');
  return frame;
}

/** Waits until the page of the sidebar is done with what it asked for. */
async function settled(frame: Frame): Promise<void> {
  await frame.waitForSelector('body[aria-busy="false"]');
}

const focused = (frame: Frame): Promise<string> =>
  frame.evaluate(() => document.activeElement?.textContent ?? '');

/** Moves with the arrows to the finding that stands on a cell, and opens it with Enter. */
async function openFinding(frame: Frame, cell: string, wrong: RegExp): Promise<void> {
  await frame.focus('button.head');
  for (let steps = 0; steps < 60; steps += 1) {
    const text = await focused(frame);
    if (text.includes(`Hebdo ${cell}`) && wrong.test(text)) {
      await page.keyboard.press('Enter');
      await frame.waitForSelector('.finding.open');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no finding at ${cell}`);
}

/** Goes on with Tab until the keyboard stands on the action. */
async function tabTo(frame: Frame, action: string): Promise<void> {
  for (let steps = 0; steps < 10; steps += 1) {
    const name = await frame.evaluate(() => document.activeElement?.getAttribute('data-do'));
    if (name === action) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${action}`);
}

describe('the sidebar', () => {
  test('lists the findings by site and fits into 300 pixels', async () => {
    const frame = await sidebar();
    const sizes = await frame.evaluate(() => ({
      width: window.innerWidth,
      content: document.documentElement.scrollWidth,
      groups: [...document.querySelectorAll('h2')].map((title) => title.textContent),
    }));
    expect(sizes.width).toBeLessThanOrEqual(300);
    expect(sizes.content).toBeLessThanOrEqual(sizes.width);
    expect(sizes.groups).toContain('Grand séminaire Saint-Marc de Bimbo · CF-S0004');
    expect(new Set(sizes.groups).size).toBe(sizes.groups.length);
  });

  test('has a name for every control, and shows where the keyboard is', async () => {
    const frame = await sidebar();
    await frame.focus('[data-do="again"]');
    await page.keyboard.press('Tab');
    const seen = await frame.evaluate(() => {
      const head = document.activeElement;
      return {
        nameless: [...document.querySelectorAll('button, textarea')].filter(
          (control) => control.textContent === '' && control.getAttribute('aria-label') === null,
        ).length,
        outline: head === null ? '' : getComputedStyle(head).outlineStyle,
        expanded: head?.getAttribute('aria-expanded'),
      };
    });
    expect(seen).toEqual({ nameless: 0, outline: 'solid', expanded: 'false' });
  });

  test('goes to the cell at once, and keeps the keyboard', async () => {
    const frame = await sidebar();
    await openFinding(frame, INDIVIDUALS, /a été lu comme/);
    await selected(page, 'Hebdo', INDIVIDUALS);
    await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
    expect(await focused(frame)).toContain(`Hebdo ${INDIVIDUALS}`);
  });

  test('writes a safe suggestion; the cell changes and the change is on record', async () => {
    const frame = await sidebar();
    await tabTo(frame, 'apply');
    expect(await focused(frame)).toBe('Écrire 6\u202f600');
    await page.keyboard.press('Enter');
    await untilCell(workbench, team, 'form.weekly', INDIVIDUALS, 6600);
    await settled(frame);
    expect(await frame.$eval('[role="status"]', (said) => said.textContent)).toContain(
      `${INDIVIDUALS}\u202f: 6\u202f600 est écrit.`,
    );
    const { values } = await workbench.tab(team.id, 'corrections');
    expect(values.at(-1)?.slice(5, 9)).toEqual([
      'number/normalised',
      '6 600',
      6600,
      'Écriture remise en forme, sens inchangé',
    ]);
  });

  test('asks before it writes what changes the meaning; Escape goes back', async () => {
    const frame = await sidebar();
    await openFinding(frame, WASH, /./);
    await tabTo(frame, 'apply');
    await page.keyboard.press('Enter');
    await frame.waitForSelector('[data-do="replace"]');
    await page.keyboard.press('Escape');
    await frame.waitForSelector('[data-do="apply"]');
    expect((await cellOf(workbench, team, 'form.weekly', WASH)).value).toBeNull();
    await page.keyboard.press('Enter');
    await frame.waitForSelector('[data-do="replace"]');
    await page.keyboard.press('Enter');
    await untilCell(workbench, team, 'form.weekly', WASH, 'nsp');
    await settled(frame);
    const { values } = await workbench.tab(team.id, 'corrections');
    expect(values.at(-1)?.slice(7, 9)).toEqual(['nsp', 'Proposition acceptée']);
  });

  test('refuses personal data in a justification and keeps what was typed', async () => {
    const frame = await sidebar();
    await openFinding(frame, INDIVIDUALS, /arrondis/);
    await tabTo(frame, 'justify');
    await page.keyboard.press('Enter');
    await frame.waitForSelector('#reason:focus');
    await page.keyboard.type('Vu avec Mme Ngbando');
    await page.keyboard.press('Enter');
    await frame.waitForSelector('.problem');
    expect(await frame.$eval('.problem', (said) => said.textContent)).toContain(
      'Donnée personnelle',
    );
    expect(
      await frame.$eval('#reason', (field) => (field as unknown as { value: string }).value),
    ).toBe('Vu avec Mme Ngbando');
  });

  test('keeps a justification beside the value, and counts it', async () => {
    const frame = await sidebar();
    await frame.click('#reason', { count: 3 });
    await page.keyboard.type('Recompté tente par tente avec le comité');
    await page.keyboard.press('Enter');
    await frame.waitForSelector('.finding.justified');
    expect(await frame.$eval('.count.justified', (count) => count.textContent)).toContain(
      '1 justifié',
    );
    const { values } = await workbench.tab(team.id, 'justifications');
    expect(values.at(-1)?.slice(0, 6)).toMatchObject([
      'CF-S0004',
      expect.any(Number),
      "Nombre d'individus (PDI)",
      expect.anything(),
      expect.stringContaining('arrondis'),
      'Recompté tente par tente avec le comité',
    ]);
    const cell = await cellOf(workbench, team, 'form.weekly', INDIVIDUALS);
    expect(cell.note).toContain('✓ Justifié');
    expect(cell.background ?? '#ffffff').toBe('#ffffff');
  });

  test('opens the finding again when the value changes', async () => {
    const frame = await sidebar();
    await type(INDIVIDUALS, '6700');
    await frame.focus('[data-do="again"]');
    await page.keyboard.press('Enter');
    await frame.waitForFunction(() => document.querySelector('.finding.justified') === null);
    await openFinding(frame, INDIVIDUALS, /arrondis/);
  });

  test('says which account to use and that the menu does the same, when Google chose another', async () => {
    const frame = await sidebar();
    await workbench.call('POST', '/api/faults', { target: 'script', status: 403 });
    await frame.focus('[data-do="again"]');
    await page.keyboard.press('Enter');
    await frame.waitForSelector('.problem');
    const said = await frame.$eval('.problem', (problem) => problem.textContent);
    expect(said).toContain('equipe02@example.org');
    expect(said).toContain('Constat suivant');
    expect(await frame.$$('button.head')).not.toHaveLength(0);
  });
});
