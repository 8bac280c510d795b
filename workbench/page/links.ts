// Where a click on a link leads: a cell of this spreadsheet, another spreadsheet of the
// workbench, or out into the web.
import type { CellRange } from './a1.ts';
import { parseRange } from './a1.ts';
import type { CellSnapshot, Snapshot } from './snapshot.ts';

export type Destination =
  | {
      readonly kind: 'cell';
      readonly documentId: string | null;
      readonly sheetId: number | null;
      readonly range: CellRange | undefined;
    }
  | { readonly kind: 'web'; readonly url: string };

/** Address behind a cell; a HYPERLINK formula's first argument where there is no link. */
export function linkOf(cell: CellSnapshot): string | undefined {
  if (cell.link !== undefined) return cell.link;
  return /^=HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(cell.formula ?? '')?.[1]?.replaceAll('""', '"');
}

/** Links of each tab by `row:column`. */
export type LinkBook = Map<number, Map<string, string>>;

/** Takes the links of the tabs in a snapshot into the book. */
export function gatherLinks(book: LinkBook, snapshot: Snapshot): void {
  for (const tab of snapshot.tabs) {
    const links = new Map<string, string>();
    for (const [row, column, cell] of tab.cells) {
      const link = linkOf(cell);
      if (link !== undefined) links.set(`${row}:${column}`, link);
    }
    book.set(tab.sheetId, links);
  }
}

/** Reads `#gid=1&range=A5`, `https://docs.google.com/spreadsheets/d/ID/edit#gid=…` or a web address. */
export function destinationOf(link: string): Destination | undefined {
  if (link.startsWith('#')) return cellDestination(null, link.slice(1));
  let url: URL;
  try {
    url = new URL(link);
  } catch {
    return undefined;
  }
  const document = /^\/spreadsheets\/(?:u\/\d+\/)?d\/([^/]+)/.exec(url.pathname)?.[1];
  if (url.hostname === 'docs.google.com' && document !== undefined) {
    const hash = url.hash.slice(1);
    return cellDestination(decodeURIComponent(document), hash === '' ? url.search.slice(1) : hash);
  }
  if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) return undefined;
  return { kind: 'web', url: link };
}

function cellDestination(documentId: string | null, parameters: string): Destination {
  const read = new URLSearchParams(parameters);
  const gid = read.get('gid');
  return {
    kind: 'cell',
    documentId,
    sheetId: gid === null ? null : Number(gid),
    range: parseRange(read.get('range') ?? ''),
  };
}
