// The master's sources tab: which spreadsheet is whose, and who may submit it.

import type { Cell, Grid } from '../table/cell.ts';
import { cellAt } from '../table/table.ts';
import { TAB_COLUMNS } from '../tabs/tab-columns.ts';
import type { OwnColumn } from '../tabs/tab-columns.ts';
import type { Source } from '../wire/reference.ts';

/**
 * Sources of the rows below the header. A row without a team or a document registers nothing. The
 * document may be given as its id or as its whole address.
 */
export function readSources(rows: Grid): readonly Source[] {
  const sources: Source[] = [];
  rows.forEach((_, index) => {
    const text = (id: OwnColumn<'sources'>): string =>
      textOf(cellAt(rows, index, TAB_COLUMNS.sources.indexOf(id)));
    const team = text('team');
    const document = documentId(text('document'));
    if (team === '' || document === '') return;
    const name = text('name');
    sources.push({
      team,
      document,
      name: name === '' ? team : name,
      users: readAddresses(text('users')),
    });
  });
  return sources;
}

/** E-mail addresses in lower case, however people separate them. */
export function readAddresses(text: string): readonly string[] {
  return text
    .split(/[;,\s]+/)
    .map((address) => address.toLowerCase())
    .filter((address) => address.includes('@'));
}

/** Team codes of the sources, each once, in their order. */
export function teamsOf(sources: readonly Source[]): readonly string[] {
  return [...new Set(sources.map(({ team }) => team))];
}

function documentId(text: string): string {
  return /\/spreadsheets\/d\/([^/?#]+)/.exec(text)?.[1] ?? text;
}

function textOf(cell: Cell): string {
  return cell === null ? '' : String(cell).trim();
}
