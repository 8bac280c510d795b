// What all answers to one run's calls share: the document, who runs, and how a change is told.

import type { DocumentStore } from '../../document/document-store.ts';
import type { DocumentState, GridArea, TabState } from '../../document/model.ts';
import { tabById } from '../../document/tabs.ts';
import type { ActivePlace } from '../host-calls.ts';
import { Refusal } from './refusal.ts';

export class RunPlace {
  readonly store: DocumentStore;
  readonly documentId: string;
  readonly user: string;
  /** Set by every write; formulas are computed again before the next read. */
  stale = false;
  #active: ActivePlace | null;

  constructor(store: DocumentStore, documentId: string, user: string, active: ActivePlace | null) {
    this.store = store;
    this.documentId = documentId;
    this.user = user;
    this.#active = active;
  }

  /** The document as it is now: a reset may have replaced it since the last call. */
  document(): DocumentState {
    const document = this.store.get(this.documentId);
    if (document === undefined) throw new Refusal('Document is missing (perhaps it was deleted?)');
    return document;
  }

  tab(sheetId: number): TabState {
    const tab = tabById(this.document(), sheetId);
    if (tab === undefined) throw new Refusal(`Sheet ${sheetId} not found`);
    return tab;
  }

  /** The tab, when the area still lies in it: rows may have gone since the range was made. */
  tabWith(sheetId: number, area: GridArea): TabState {
    const tab = this.tab(sheetId);
    if (area.endRow > tab.rowCount || area.endColumn > tab.columnCount) {
      throw new Refusal('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return tab;
  }

  /** Says that the document was changed. */
  changed(): void {
    this.stale = true;
    this.store.touch(this.documentId);
  }

  /** What the person looks at; the first visible tab when nothing was chosen or it is gone. */
  active(): ActivePlace {
    const { tabs } = this.document();
    const chosen = this.#active;
    if (chosen !== null && tabs.some(({ sheetId }) => sheetId === chosen.sheetId)) return chosen;
    const first = tabs.find(({ hidden }) => !hidden) ?? tabs[0];
    const area = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };
    return { sheetId: first?.sheetId ?? 0, area };
  }

  activate(place: ActivePlace): void {
    this.#active = place;
  }
}
