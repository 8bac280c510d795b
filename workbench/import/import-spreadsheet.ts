// Turns an uploaded file into tabs as Google Sheets does when it imports one: xlsx by its cells, csv
// by typing every field.

import type { DocumentState } from '../document/model.ts';
import { importCsv } from './import-csv.ts';
import { importXlsx } from './import-xlsx.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Reads the file.
 * @returns what puts its tabs into a blank document, in place of the empty first tab
 * @throws Error when the file is not what its content type says
 */
export async function importSpreadsheet(
  body: Buffer,
  contentType: string,
): Promise<(document: DocumentState) => void> {
  const type = contentType.split(';')[0]?.trim().toLowerCase();
  if (type === XLSX) return importXlsx(body);
  if (type === 'text/csv') return importCsv(body);
  throw new Error(`the content type must be ${XLSX} or text/csv, not ${contentType || 'missing'}`);
}
