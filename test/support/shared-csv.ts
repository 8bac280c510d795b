// The published files that tests compare with, which lie beside the project and may be absent.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

/** One record by column name. */
export type CsvRecord = Readonly<Record<string, string>>;

/** Records of `../shared/<path>`, or `null` where the file is not there. */
export function sharedCsv(path: string): readonly CsvRecord[] | null {
  const file = resolve('..', 'shared', path);
  if (!existsSync(file)) return null;
  return parse(readFileSync(file), { columns: true, bom: true, relax_column_count: true });
}
