// Everything the page needs to draw a spreadsheet. Formats and validations are sent once each and
// named by their position.

import type { CellState, DocumentState, TabState } from '../document/model.ts';
import type { DocumentStore } from '../document/document-store.ts';
import { keyOfTab } from '../document/tabs.ts';

/** The document, with all tabs or only those that changed after a revision. */
export function snapshotOf(
  store: DocumentStore,
  document: DocumentState,
  since: number | null,
): object {
  const formats = new Interned();
  const validations = new Interned();
  const tabs = document.tabs.filter(
    (tab) => since === null || store.tabRevision(document.id, tab.sheetId) > since,
  );
  const { id, name, role, team, locale, timeZone, revision } = document;
  return {
    id,
    name,
    role,
    team,
    locale,
    timeZone,
    revision,
    language: document.properties['dtm.language'] ?? locale.slice(0, 2),
    order: document.tabs.map((tab) => tab.sheetId),
    tabs: tabs.map((tab) => tabOf(document, tab, formats, validations)),
    formats: formats.list,
    validations: validations.list,
  };
}

function tabOf(
  document: DocumentState,
  tab: TabState,
  formats: Interned,
  validations: Interned,
): object {
  const { cells, ...rest } = tab;
  const sent: [number, number, object][] = [];
  for (const [row, line] of cells) {
    for (const [column, cell] of line) sent.push([row, column, cellOf(cell, formats, validations)]);
  }
  return { ...rest, key: keyOfTab(document, tab), cells: sent };
}

function cellOf(cell: CellState, formats: Interned, validations: Interned): object {
  const { format, validation, ...rest } = cell;
  return {
    ...rest,
    ...(format === undefined ? {} : { format: formats.place(format) }),
    ...(validation === undefined ? {} : { validation: validations.place(validation) }),
  };
}

/** A list without repetitions. */
class Interned {
  readonly list: object[] = [];
  readonly #places = new Map<string, number>();
  /** Cells of one column mostly share one object. */
  readonly #known = new Map<object, number>();

  place(item: object): number {
    const known = this.#known.get(item);
    if (known !== undefined) return known;
    const text = JSON.stringify(item);
    let place = this.#places.get(text);
    if (place === undefined) {
      place = this.list.push(item) - 1;
      this.#places.set(text, place);
    }
    this.#known.set(item, place);
    return place;
  }
}
