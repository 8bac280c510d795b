// Gives out each form as CSV with HXL tags, as a workbook and as JSON, to the coordinator who asks.

import { hashText } from '../../../core/consolidate/content-hash.ts';
import type { DataTable } from '../../../core/export/data-table.ts';
import { datasets } from '../../../core/export/datasets.ts';
import { csvOf, jsonOf } from '../../../core/export/write-data.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import { dmyDay, isoDay } from '../../../core/table/serial-date.ts';
import type { DatasetResponse } from '../../../core/wire/sharing.ts';
import { CSV, JSON_TYPE, XLSX } from '../documents/media-types.ts';
import { dataXlsx } from '../documents/xlsx/data-xlsx.ts';
import type { StoredFile } from '../stores/file-store.ts';
import type { Workings } from '../workings.ts';
import { logRelease } from './log-release.ts';
import { readMaterial } from './read-material.ts';
import type { Operation } from './read-operation.ts';
import { release } from './release.ts';

/**
 * @param who e-mail address of the coordinator, to whom the links are sent
 * @throws Problem storage/unavailable, store/unavailable, or of scope `sheets`
 */
export async function releaseDataset(
  workings: Workings,
  operation: Operation,
  who: string,
): Promise<Omit<DatasetResponse, 'contract'>> {
  const { settings, today } = operation;
  const messages = messagesFor(settings.language);
  const tables = datasets(await readMaterial(workings, today), messages);
  const of = `dataset-${isoDay(today)}`;
  const words = { name: messages.sharing.dataset, period: dmyDay(today) };
  const released = await release(workings, {
    of,
    contentHash: hashText(JSON.stringify(tables)),
    who,
    at: operation.at,
    recipients: [who],
    draw: (version) => drawFiles(tables, `${isoDay(today)}-${version}`),
    mail: (version, files) => {
      const named = { ...words, version, files };
      return {
        subject: messages.sharing.mail.subject(named),
        text: messages.sharing.mail.text(named, settings['operation.name'], who),
      };
    },
  });
  await logRelease(workings, operation, who, released, words, messages);
  return { version: released.version, files: released.files, hidden: hiddenIn(tables) };
}

async function drawFiles(
  tables: readonly DataTable[],
  suffix: string,
): Promise<readonly StoredFile[]> {
  const files: StoredFile[] = [];
  for (const table of tables) {
    const base = `${table.name}-${suffix}`;
    files.push(
      { name: `${base}.csv`, type: CSV, content: Buffer.from(csvOf(table), 'utf8') },
      { name: `${base}.xlsx`, type: XLSX, content: await dataXlsx(table) },
      { name: `${base}.json`, type: JSON_TYPE, content: Buffer.from(jsonOf(table), 'utf8') },
    );
  }
  return files;
}

function hiddenIn(tables: readonly DataTable[]): number {
  let hidden = 0;
  for (const { columns, rows } of tables) {
    const column = columns.findIndex(({ id }) => id === 'hidden');
    for (const row of rows) {
      const ids = row[column];
      if (typeof ids === 'string') hidden += ids.split(';').length;
    }
  }
  return hidden;
}
