import './support/logged.ts';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { siteRegistry } from '../../core/forms/site-registry.ts';
import { weeklyReport } from '../../core/forms/weekly-report.ts';
import { TAB_COLUMNS } from '../../core/tabs/tab-columns.ts';
import { CONTRACT } from '../../core/wire/contract.ts';
import type { DatasetResponse, ShareResponse } from '../../core/wire/sharing.ts';
import { hxlFaults } from '../support/hxl-rules.ts';
import { flowing, pdfPages } from '../support/pdf-pages.ts';
import { COORDINATOR, startOperation } from './support/operation.ts';
import type { Answer, Operation } from './support/operation.ts';
import { report, site } from './support/reports.ts';

const RECIPIENTS = ['cluster-eha@example.org', 'cluster-sante@example.org'];

let operation: Operation;

beforeEach(async () => {
  operation = await startOperation(['EQ-01']);
  await set('share.recipients', RECIPIENTS.join('; '));
  await fill(150);
}, 60_000);

afterEach(async () => {
  await operation.close();
});

/** Three sites in one zone, of which one has so many people, taken into the master. */
async function fill(individuals: number): Promise<void> {
  const [source] = operation.sources;
  const document = source?.document ?? '';
  const ids = ['CF-S0001', 'CF-S0002', 'CF-S0003'];
  await operation.fill(
    document,
    siteRegistry,
    ids.map((id) => site(id, 'EQ-01')),
  );
  await operation.fill(document, weeklyReport, [
    report('CF-S0001', 'EQ-01', { individuals }),
    report('CF-S0002', 'EQ-01', { individuals: 200 }),
    report('CF-S0003', 'EQ-01', { individuals: 300 }),
  ]);
  const { status } = await operation.call('consolidate', COORDINATOR, operation.master);
  expect(status).toBe(200);
}

async function set(id: string, value: string): Promise<void> {
  const rows = operation.rows(operation.master, 'settings', TAB_COLUMNS.settings);
  const row = rows.findIndex((each) => each['id'] === id) + 2;
  const column = TAB_COLUMNS.settings.indexOf('value') + 1;
  const state = await operation.workbooks.readState(operation.master);
  await operation.workbooks.write(operation.master, state, [
    { kind: 'write-values', tab: 'settings', row, column, values: [[value]] },
  ]);
}

function share(more: object = {}, email = COORDINATOR): Promise<Answer<ShareResponse>> {
  return operation.post(
    'share',
    { authorization: `Bearer ${operation.google.issuer.issueToken(email)}` },
    {
      ...{ contract: CONTRACT, document: operation.master, report: 'weekly-needs', period: null },
      recipients: RECIPIENTS,
      ...more,
    },
  );
}

async function fetched(url: string | undefined): Promise<Buffer> {
  const answer = await fetch(url ?? '');
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

const mails = (): Record<string, unknown>[] =>
  operation.firestore.database
    .toMetaArray()
    .filter(({ path }) => path.startsWith('mail/'))
    .map((document) => document.cloneData() as Record<string, unknown>);

const logLines = (): string[] =>
  operation
    .rows(operation.master, 'log', TAB_COLUMNS.log)
    .map(({ what }) => String(what))
    .filter((what) => what.includes('@'));

describe('sharing a report', () => {
  test('stores a PDF, a workbook and HXL data that can be fetched', async () => {
    const { status, body } = await share();
    expect([status, body.version]).toEqual([200, 'v1']);
    expect(body.files.map(({ name }) => name)).toEqual([
      'weekly-needs-2014-09-30-v1.pdf',
      'weekly-needs-2014-09-30-v1.xlsx',
      'weekly-needs-2014-09-30-v1.csv',
    ]);
    const [pdf, xlsx, csv] = body.files;
    const [first] = pdfPages(await fetched(pdf?.url));
    expect(first && flowing(first)).toContain('v1 · page 1 /');
    expect((await fetched(xlsx?.url)).subarray(0, 2).toString()).toBe('PK');
    const data = (await fetched(csv?.url)).toString('utf8');
    expect(hxlFaults(data)).toEqual([]);
    expect(data).toContain('150');
  });

  test('gives a file to nobody without its token', async () => {
    const { body } = await share();
    const url = body.files[0]?.url ?? '';
    expect((await fetch(url.replace(/token=.*/u, 'token=guess'))).status).toBe(403);
  });

  test('mails the links to the recipients, with a copy for whoever shares', async () => {
    const { body } = await share();
    expect(mails()).toEqual([
      expect.objectContaining({ to: RECIPIENTS, cc: [COORDINATOR], files: body.files }),
    ]);
    const { text } = mails()[0]?.['message'] as { text: string };
    for (const { url } of body.files) expect(text).toContain(url);
  });

  test('writes into the master’s log who released what to whom', async () => {
    await share();
    expect(logLines()).toHaveLength(1);
    expect(logLines()[0]).toMatch(/30\/09\/2014, v1.*cluster-eha@example\.org/u);
  });

  test('again is the same version, and nobody is written to twice', async () => {
    const { body: first } = await share();
    const { body } = await share();
    expect(body).toMatchObject({ version: 'v1', sent: [], before: RECIPIENTS, files: first.files });
    expect(mails()).toHaveLength(1);
    expect(logLines()).toHaveLength(1);
  });

  test('to one more recipient writes to that one only', async () => {
    await share();
    const more = [...RECIPIENTS, 'cmp@example.org'];
    await set('share.recipients', more.join(';'));
    const { body } = await share({ recipients: more });
    expect(body).toMatchObject({ version: 'v1', sent: ['cmp@example.org'], before: RECIPIENTS });
    expect(logLines()).toHaveLength(2);
  });

  test('with other figures is a new version, and the old one stays', async () => {
    const { body: first } = await share();
    await fill(160);
    const { body } = await share();
    expect(body.version).toBe('v2');
    expect((await fetched(body.files[2]?.url)).toString('utf8')).toContain('160');
    expect((await fetched(first.files[2]?.url)).toString('utf8')).toContain('150');
  });

  test('shows no site that is too small, but counts its people', async () => {
    await fill(37);
    const { body } = await share();
    const data = (await fetched(body.files[2]?.url)).toString('utf8');
    expect(data).not.toMatch(/,37,/u);
    expect(data).toContain(',237,');
    expect(data).toContain('2 sites regroupés');
  });

  test('leaves out protection, security and alerts', async () => {
    const { body } = await share();
    const pdf = pdfPages(await fetched(body.files[0]?.url))
      .map(flowing)
      .join(' ');
    // How many alerts there are may be told; where they are goes to named people only.
    expect(pdf.match(/Alertes urgentes/gu)).toHaveLength(1);
    const data = (await fetched(body.files[2]?.url)).toString('utf8');
    expect(data).not.toMatch(/protection|security/u);
    expect(data).toContain('#severity+wsh+code');
  });

  test('after the storage was away goes on with the same version', async () => {
    operation.google.faults.add({ target: 'storage', match: '.xlsx', status: 403, count: 1 });
    expect((await share()).status).toBe(500);
    expect(mails()).toHaveLength(0);
    const { status, body } = await share();
    expect([status, body.version]).toEqual([200, 'v1']);
    expect(mails()).toHaveLength(1);
  });

  test.each([
    ['a facilitator', {}, 'equipe01@example.org', 'access/coordinators-only'],
    ['a stranger', {}, 'nobody@example.org', 'access/unknown-user'],
    [
      'other recipients than the settings name',
      { recipients: ['x@example.org'] },
      COORDINATOR,
      'share/recipients-changed',
    ],
    ['a report that does not exist', { report: 'secrets' }, COORDINATOR, 'request/malformed'],
    ['no period', { period: 'hier' }, COORDINATOR, 'request/malformed'],
  ])('is refused to %s', async (_, more, email, code) => {
    const { body } = await share(more, email);
    expect(body.problem.code).toBe(code);
    expect(mails()).toEqual([]);
  });

  test('is refused from a facilitator’s spreadsheet, and without recipients', async () => {
    const document = operation.sources[0]?.document;
    expect((await share({ document })).body.problem.code).toBe('command/master-only');
    await set('share.recipients', '');
    expect((await share({ recipients: [] })).body.problem.code).toBe('share/no-recipients');
  });
});

describe('giving out the data', () => {
  const dataset = (): Promise<Answer<DatasetResponse>> =>
    operation.call('dataset', COORDINATOR, operation.master);

  test('makes CSV, workbook and JSON of each form, which pass HXL’s validation', async () => {
    const { status, body } = await dataset();
    expect(status).toBe(200);
    expect(body.files).toHaveLength(15);
    for (const { name, url } of body.files) {
      const content = await fetched(url);
      if (name.endsWith('.csv')) expect(hxlFaults(content.toString('utf8'))).toEqual([]);
      if (name.endsWith('.json'))
        expect(JSON.parse(content.toString('utf8'))).toHaveProperty('rows');
    }
    const weekly = body.files.find(({ name }) => /^weekly.*\.csv$/u.test(name));
    expect((await fetched(weekly?.url)).toString('utf8')).toContain('CF-S0001');
  });

  test('sends the links to the coordinator who asks, and logs it once', async () => {
    await dataset();
    await dataset();
    expect(mails()).toEqual([expect.objectContaining({ to: [COORDINATOR] })]);
    expect(logLines()).toHaveLength(1);
  });

  test('is refused to facilitators', async () => {
    const { body } = await operation.call<object>(
      'dataset',
      'equipe01@example.org',
      operation.master,
    );
    expect(body.problem.code).toBe('access/coordinators-only');
  });
});
