// From the report in the master to the mail of the clusters, in the built product: who receives, what
// is in the files, and what stays in the operation.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TAB_COLUMNS } from '../../core/tabs/tab-columns.ts';
import { openBrowser, textOf } from '../support/browser.ts';
import { hxlFaults } from '../support/hxl-rules.ts';
import { flowing, pdfPages } from '../support/pdf-pages.ts';
import {
  type DocumentAnswer,
  type RunAnswer,
  type Workbench,
  startWorkbench,
} from '../support/workbench.ts';

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly { name: string; bytes: number; url: string }[];
}

let workbench: Workbench;
let master: DocumentAnswer;

beforeAll(async () => {
  workbench = await startWorkbench();
  await workbench.call('POST', '/api/reset', { seed: 'demo' });
  const found = (await workbench.documents()).find(({ role }) => role === 'master');
  if (found === undefined) throw new Error('no master');
  master = found;
}, 120_000);

afterAll(async () => {
  await workbench.stop();
});

const run = (name: string, answers: readonly string[]): Promise<RunAnswer> =>
  workbench.run(master.id, name, { answers });

const outbox = (): Promise<readonly Mail[]> => workbench.call('GET', '/api/outbox');

async function setRecipients(value: string): Promise<void> {
  const { name, values } = await workbench.tab(master.id, 'settings');
  const row = values.findIndex(([id]) => id === 'share.recipients') + 1;
  const column = String.fromCharCode(65 + TAB_COLUMNS.settings.indexOf('value'));
  await workbench.call('PUT', `/api/documents/${master.id}/values`, {
    range: `'${name}'!${column}${row}`,
    values: [[value]],
  });
}

async function fetched(mail: Mail | undefined, ending: string): Promise<Buffer> {
  const file = mail?.attachments.find(({ name }) => name.endsWith(ending));
  const answer = await fetch(file?.url ?? '');
  const content = Buffer.from(await answer.arrayBuffer());
  expect(content).toHaveLength(file?.bytes ?? -1);
  return content;
}

describe('sharing the weekly needs', () => {
  test('is refused while the settings name nobody', async () => {
    await setRecipients('');
    const { problem } = await run('shareReport', ['', 'OK', 'OK']);
    expect(problem?.code).toBe('share/no-recipients');
  });

  test('asks for the week, shows the recipients, and sends the links', async () => {
    await setRecipients('cluster-eha@example.org; cmp@example.org');
    await run('buildWeeklyNeeds', ['']);
    const { ok, dialogs } = await run('shareReport', ['', 'OK', 'OK']);
    expect(ok).toBe(true);
    expect(dialogs[1]?.text).toContain('• cmp@example.org');
    const [mail] = await outbox();
    expect(mail?.to).toContain('cluster-eha@example.org');
    expect(mail?.attachments.map(({ name }) => name.replace(/^.*\./u, ''))).toEqual([
      'pdf',
      'xlsx',
      'csv',
    ]);
    for (const { url } of mail?.attachments ?? []) expect(mail?.text).toContain(url);
  });

  test('tells the same figures as the tab, on numbered pages', async () => {
    const [mail] = await outbox();
    const pages = pdfPages(await fetched(mail, '.pdf'));
    const figures = await workbench.figures(master.id, 'report.weekly-needs');
    const first = pages[0];
    const grouped = (figures['individuals'] ?? 0).toLocaleString('fr').replace(/\s/gu, ' ');
    expect(first && flowing(first)).toContain(grouped);
    pages.forEach((page, index) => {
      expect(flowing(page)).toContain(`v1 · page ${index + 1} / ${pages.length}`);
    });
  });

  test('gives data that HXL accepts, without what is not public', async () => {
    const [mail] = await outbox();
    const csv = (await fetched(mail, '.csv')).toString('utf8');
    expect(hxlFaults(csv)).toEqual([]);
    expect(csv).not.toMatch(/#severity\+protection|#severity\+security/u);
  });

  test('stands in the log of the master', async () => {
    const { values } = await workbench.tab(master.id, 'log');
    const what = TAB_COLUMNS.log.indexOf('what');
    expect(values.some((row) => String(row[what]).includes('cmp@example.org'))).toBe(true);
  });

  test('again sends nothing', async () => {
    const { dialogs } = await run('shareReport', ['', 'OK', 'OK']);
    expect(dialogs[2]?.text).toContain('Rien de nouveau');
    expect(await outbox()).toHaveLength(1);
  });

  test('is not sent when the person goes back', async () => {
    const { ok, dialogs } = await run('shareReport', ['', 'CANCEL']);
    expect([ok, dialogs.length]).toEqual([true, 2]);
  });
});

test('the data of the operation leaves as files that HXL accepts', async () => {
  const { ok } = await run('exportDataset', ['OK', 'OK']);
  expect(ok).toBe(true);
  const mail = (await outbox()).at(-1);
  expect(mail?.attachments).toHaveLength(15);
  for (const { name, url } of mail?.attachments ?? []) {
    if (!name.endsWith('.csv')) continue;
    const text = await (await fetch(url)).text();
    expect([name, hxlFaults(text)]).toEqual([name, []]);
    expect([name, /#geo\+l|#org\+team/u.test(text)]).toEqual([name, false]);
  }
}, 60_000);

test('neither is for a facilitator’s spreadsheet', async () => {
  const team = (await workbench.documents()).find(({ role }) => role === 'facilitator');
  for (const name of ['shareReport', 'exportDataset']) {
    const { problem } = await workbench.run(team?.id ?? '', name, { answers: ['OK', 'OK'] });
    expect(problem?.code).toBe('command/master-only');
  }
});

test('the page shows the mail with its files to open', async () => {
  const browser = await openBrowser(workbench.address);
  try {
    await browser.open(`/?document=${master.id}`);
    await browser.page.click('#bar .outbox');
    await browser.page.waitForSelector('dialog.outbox a');
    const shown = await textOf(browser.page, 'dialog.outbox');
    expect(shown).toContain('cluster-eha@example.org');
    expect(shown).toContain('weekly-needs-2014-11-18-v1.pdf');
    await browser.page.keyboard.press('Escape');
    expect(await browser.page.$('dialog.outbox')).toBeNull();
    expect(browser.complaints).toEqual([]);
  } finally {
    await browser.close();
  }
}, 120_000);
