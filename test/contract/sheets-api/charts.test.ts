import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { sheets_v4 } from '@googleapis/sheets';
import type { DocumentState } from '../../../workbench/document/model.ts';
import { type Client, connect, refusal } from './client.ts';

let client: Client;
let document: DocumentState;
beforeAll(async () => {
  client = await connect();
});
afterAll(() => client.served.stop());
beforeEach(async () => {
  document = await client.newDocument();
});

async function update(
  ...requests: sheets_v4.Schema$Request[]
): Promise<sheets_v4.Schema$Response[]> {
  const { data } = await client.api.spreadsheets.batchUpdate({
    spreadsheetId: document.id,
    requestBody: { requests },
  });
  return data.replies ?? [];
}

async function sheet(fields: string): Promise<sheets_v4.Schema$Sheet> {
  const { data } = await client.api.spreadsheets.get({
    spreadsheetId: document.id,
    fields: `sheets(${fields})`,
  });
  return data.sheets?.[0] ?? {};
}

describe('charts', () => {
  const cells = (startColumnIndex: number) => ({
    sourceRange: {
      sources: [
        {
          sheetId: 0,
          startRowIndex: 0,
          endRowIndex: 5,
          startColumnIndex,
          endColumnIndex: startColumnIndex + 1,
        },
      ],
    },
  });
  const spec = {
    title: 'PDI par semaine',
    altText: 'dtm:individuals',
    basicChart: {
      chartType: 'LINE',
      headerCount: 1,
      domains: [{ domain: cells(0) }],
      series: [{ series: cells(1), color: { red: 1 }, colorStyle: { rgbColor: { red: 1 } } }],
    },
  };
  const position = {
    overlayPosition: {
      anchorCell: { sheetId: 0, rowIndex: 7, columnIndex: 2 },
      widthPixels: 500,
      heightPixels: 300,
    },
  };

  test('are added, read, changed, moved and deleted', async () => {
    await update({ addChart: { chart: { chartId: 300, spec, position } } });
    expect((await sheet('charts')).charts).toEqual([{ chartId: 300, spec, position }]);
    await update(
      { updateChartSpec: { chartId: 300, spec: { ...spec, title: 'autre' } } },
      {
        updateEmbeddedObjectPosition: {
          objectId: 300,
          newPosition: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 20 } } },
          fields: '*',
        },
      },
    );
    expect(document.tabs[0]?.charts[0]).toMatchObject({
      title: 'autre',
      anchor: { row: 20, column: 0 },
      width: 600,
      height: 371,
    });
    await update({ deleteEmbeddedObject: { objectId: 300 } });
    expect((await refusal(update({ deleteEmbeddedObject: { objectId: 300 } }))).message).toContain(
      'No embedded object with id: 300',
    );
  });

  test('of circles name each of their columns and have no headers', async () => {
    const bubbles = {
      title: 'Carte',
      bubbleChart: {
        bubbleLabels: cells(0),
        domain: cells(1),
        series: cells(2),
        groupIds: cells(3),
        bubbleSizes: cells(4),
      },
    };
    await update({ addChart: { chart: { chartId: 300, spec: bubbles, position } } });
    expect((await sheet('charts')).charts).toEqual([{ chartId: 300, spec: bubbles, position }]);
    expect(document.tabs[0]?.charts[0]).toMatchObject({ type: 'BUBBLE', headers: 0 });
  });

  test.each([
    ['headerCount', 1],
    ['groupColors', []],
    ['axis', []],
  ])('of circles have no %s', async (name, value) => {
    const chart = { spec: { bubbleChart: { [name]: value } }, position };
    expect((await refusal(update({ addChart: { chart } }))).message).toContain(name);
  });

  test('of another type are refused', async () => {
    const pie = { ...spec, basicChart: { ...spec.basicChart, chartType: 'SCATTER' } };
    expect(
      (await refusal(update({ addChart: { chart: { spec: pie, position } } }))).message,
    ).toContain('SCATTER');
  });
});
