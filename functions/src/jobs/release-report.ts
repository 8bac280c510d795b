// Makes a report of the master for readers outside, and releases it as PDF, workbook and HXL data.

import { hashText } from '../../../core/consolidate/content-hash.ts';
import { discloseDocument } from '../../../core/disclosure/disclose-document.ts';
import type { DisclosedDocument } from '../../../core/disclosure/disclose-document.ts';
import { documentTables } from '../../../core/export/document-tables.ts';
import { csvOf } from '../../../core/export/write-data.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import type { Messages } from '../../../core/messages/messages.ts';
import { Problem } from '../../../core/problems/problem.ts';
import { reports } from '../../../core/reports/index.ts';
import type { Report } from '../../../core/reports/report.ts';
import { readAddresses } from '../../../core/consolidate/read-sources.ts';
import { dmyDay, isoDay } from '../../../core/table/serial-date.ts';
import { myMonth } from '../../../core/table/serial-month.ts';
import type { ReportId } from '../../../core/tabs/tab-key.ts';
import type { ShareResponse } from '../../../core/wire/sharing.ts';
import { drawPdf } from '../documents/pdf/draw-pdf.ts';
import { drawXlsx } from '../documents/xlsx/draw-xlsx.ts';
import { CSV, PDF, XLSX } from '../documents/media-types.ts';
import type { StoredFile } from '../stores/file-store.ts';
import type { Workings } from '../workings.ts';
import { logRelease } from './log-release.ts';
import { readMaterial } from './read-material.ts';
import type { Operation } from './read-operation.ts';
import { release } from './release.ts';

/**
 * @param asked serial date; `null`: the latest complete period
 * @param who e-mail address of whoever releases it
 * @throws Problem period/none, share/personal-data, storage/unavailable, or of scope `sheets`
 */
export async function releaseReport(
  workings: Workings,
  operation: Operation,
  id: ReportId,
  asked: number | null,
  who: string,
): Promise<Omit<ShareResponse, 'contract'>> {
  const { settings } = operation;
  const messages = messagesFor(settings.language);
  const report = reportOf(id);
  const material = await readMaterial(workings, operation.today);
  const period = asked ?? report.latest(material);
  if (period === null) throw new Problem('period/none');
  const made = report.build(material, period, messages);
  const document = discloseDocument(made, settings, messages.disclosure);
  const of = `${id}-${isoDay(period)}`;
  const words = {
    name: messages.reportCommands.names[id],
    period: report.period === 'week' ? dmyDay(period) : myMonth(period),
  };
  const released = await release(workings, {
    of,
    contentHash: contentOf(document),
    who,
    at: operation.at,
    recipients: readAddresses(settings['share.recipients']),
    draw: (version) => drawFiles(document, `${of}-${version}`, version, messages),
    mail: (version, files) => {
      const named = { ...words, version, files };
      return {
        subject: messages.sharing.mail.subject(named),
        text: messages.sharing.mail.text(named, settings['operation.name'], who),
      };
    },
  });
  await logRelease(workings, operation, who, released, words, messages);
  const { version, files, sent, before } = released;
  return { version, period, files, sent, before };
}

function reportOf(id: ReportId): Report {
  const report = reports.find((each) => each.id === id);
  if (report === undefined) throw new Problem('share/no-report');
  return report;
}

/** The day on which it is made, which the subtitle tells, makes no other report of it. */
function contentOf(document: DisclosedDocument): string {
  return hashText(JSON.stringify({ ...document, subtitle: '' }));
}

async function drawFiles(
  document: DisclosedDocument,
  base: string,
  version: string,
  messages: Messages,
): Promise<readonly StoredFile[]> {
  const pdf = await drawPdf(document, version, messages);
  const xlsx = await drawXlsx(document, version, messages);
  const tables = documentTables(document);
  return [
    { name: `${base}.pdf`, type: PDF, content: pdf },
    { name: `${base}.xlsx`, type: XLSX, content: xlsx },
    ...tables.map((table, index) => ({
      name: tables.length === 1 ? `${base}.csv` : `${base}-${index + 1}.csv`,
      type: CSV,
      content: Buffer.from(csvOf(table), 'utf8'),
    })),
  ];
}
