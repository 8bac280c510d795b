// What every stand-in of one run shares: the way to the documents, the meter and the permissions.
// Handles are made here, so that Range, Sheet and Spreadsheet need not import one another.

import type { GridArea } from '../../document/model.ts';
import type { CostKind } from '../cost.ts';
import type { AskHost, TabFacts } from '../host-calls.ts';
import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';

export interface Desk {
  readonly ask: AskHost;
  /** Counts one service call that carries so many cells. */
  count(kind: CostKind, cells?: number): void;
  /** Google's base address of an open spreadsheet, for links. */
  readonly documentId: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Who is signed in. */
  readonly user: string;
  /** Throws where the run has not the authorisation for what `method` does, as in `onOpen`. */
  needsAuthorisation(method: string, scope: string): void;
  spreadsheet(): Spreadsheet;
  sheet(sheetId: number): Sheet;
  range(sheetId: number, area: GridArea): Range;
  /** Where the tab stands now; throws when it has been deleted. */
  tab(sheetId: number): TabFacts;
}

/** Count of the cells of an area. */
export function cellCount(area: GridArea): number {
  return (area.endRow - area.startRow) * (area.endColumn - area.startColumn);
}
