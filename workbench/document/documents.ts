// Making a document and copying it.

import { localeWriting } from './locales.ts';
import type { DocumentState, TabState } from './model.ts';
import { copyMark } from './tab-changes.ts';
import { addTab } from './tabs.ts';

/** What a new document is told; everything else has Sheets' defaults. */
export interface NewDocument {
  readonly id: string;
  readonly name: string;
  readonly role: DocumentState['role'];
  readonly team: string | null;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly now: string;
}

const FIRST_TAB: Readonly<Record<string, string>> = { fr: 'Feuille 1', es: 'Hoja 1' };

/** A blank spreadsheet with one empty tab, in French and in the time zone of Bangui by default. */
export function blankDocument(wanted: NewDocument): DocumentState {
  const locale = wanted.locale ?? 'fr_FR';
  localeWriting(locale);
  const document: DocumentState = {
    id: wanted.id,
    name: wanted.name,
    role: wanted.role,
    team: wanted.team,
    locale,
    timeZone: wanted.timeZone ?? 'Africa/Bangui',
    tabs: [],
    metadata: [],
    namedRanges: [],
    properties: {},
    revision: 1,
    modifiedAt: wanted.now,
    sharedWith: [],
    nextId: 1,
  };
  addTab(document, { title: FIRST_TAB[locale.slice(0, 2)] ?? 'Sheet1', sheetId: 0 });
  return document;
}

/** A copy that can be changed and thrown away; cells are shared, since they are only replaced. */
export function copyDocument(document: DocumentState): DocumentState {
  const { tabs, ...rest } = document;
  return { ...structuredClone(rest), tabs: tabs.map(copyTab) };
}

function copyTab(tab: TabState): TabState {
  const { cells, ...rest } = tab;
  const copy: TabState = {
    ...structuredClone(rest),
    cells: new Map([...cells].map(([row, line]) => [row, new Map(line)])),
  };
  copyMark(tab, copy);
  return copy;
}
