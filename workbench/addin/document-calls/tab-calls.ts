// Calls on the document and its tabs: which there are, their sizes, rows and columns.

import { parseArea, parseRange } from '../../document/a1-ranges.ts';
import { usedArea } from '../../document/cells.ts';
import { deleteDimension, insertDimension } from '../../document/dimensions.ts';
import { DocumentError } from '../../document/document-error.ts';
import type { TabState } from '../../document/model.ts';
import { markTab } from '../../document/tab-changes.ts';
import { addTab, deleteTab, moveTab, renameTab, tabById } from '../../document/tabs.ts';
import type { HostCalls, TabFacts } from '../host-calls.ts';
import { Refusal } from './refusal.ts';
import type { RunPlace } from './run-place.ts';

type TabCalls = Pick<
  HostCalls,
  | 'spreadsheet'
  | 'renameSpreadsheet'
  | 'tabs'
  | 'tab'
  | 'findRange'
  | 'extent'
  | 'active'
  | 'activate'
  | 'insertTab'
  | 'deleteTab'
  | 'moveTab'
  | 'changeTab'
  | 'insertLines'
  | 'deleteLines'
  | 'hideLines'
  | 'columnWidth'
  | 'setColumnWidths'
>;

/** Width of a column nobody changed, in pixels. */
const DEFAULT_WIDTH = 100;
/** Google allows no more tabs. */
const MAX_TABS = 200;

export function tabCalls(run: RunPlace): TabCalls {
  return {
    spreadsheet: () => {
      const { id, name, locale, timeZone } = run.document();
      return { id, name, locale, timeZone };
    },
    renameSpreadsheet: (name) => {
      run.document().name = name;
      run.changed();
    },
    tabs: () => run.document().tabs.map(factsOf),
    tab: (sheetId) => {
      const { tabs } = run.document();
      const index = tabs.findIndex((tab) => tab.sheetId === sheetId);
      const tab = tabs[index];
      return tab === undefined ? null : factsOf(tab, index);
    },
    findRange: (text, sheetId) => findRange(run, text, sheetId),
    extent: (sheetId) => {
      const { endRow, endColumn } = usedArea(run.tab(sheetId));
      return { rows: endRow, columns: endColumn };
    },
    active: () => run.active(),
    activate: (place) => {
      run.tabWith(place.sheetId, place.area);
      run.activate(place);
    },
    insertTab: (title, index) => {
      const document = run.document();
      if (document.tabs.length >= MAX_TABS) {
        throw new Refusal(`The document may have at most ${MAX_TABS} sheets.`);
      }
      const wanted = title ?? freeTitle(document.tabs);
      const position = index === null ? activeIndex(run) + 1 : index;
      const tab = addTab(document, { title: wanted, index: position });
      run.changed();
      return tab.sheetId;
    },
    deleteTab: (sheetId) => {
      deleteTab(run.document(), run.tab(sheetId));
      run.changed();
    },
    moveTab: (sheetId, index) => {
      moveTab(run.document(), run.tab(sheetId), index);
      run.changed();
    },
    changeTab: (sheetId, change) => {
      changeTab(run, run.tab(sheetId), change);
      run.changed();
    },
    insertLines: (sheetId, dimension, index, count) => {
      insertDimension(run.document(), run.tab(sheetId), dimension, index, count);
      run.changed();
    },
    deleteLines: (sheetId, dimension, index, count) => {
      deleteDimension(run.document(), run.tab(sheetId), dimension, index, count);
      run.changed();
    },
    hideLines: (sheetId, dimension, { index, count, hidden }) => {
      const tab = run.tab(sheetId);
      const lines = Array.from({ length: count }, (_, step) => index + step);
      const key = dimension === 'rows' ? 'hiddenRows' : 'hiddenColumns';
      const others = tab[key].filter((line) => !lines.includes(line));
      tab[key] = hidden ? [...others, ...lines].sort((a, b) => a - b) : others;
      markTab(tab);
      run.changed();
    },
    columnWidth: (sheetId, index) => run.tab(sheetId).columnWidths[index] ?? DEFAULT_WIDTH,
    setColumnWidths: (sheetId, index, count, width) => {
      const tab = run.tab(sheetId);
      for (let step = 0; step < count; step += 1) tab.columnWidths[index + step] = width;
      markTab(tab);
      run.changed();
    },
  };
}

function factsOf(tab: TabState, index: number): TabFacts {
  const { sheetId, title, rowCount, columnCount, frozenRows, frozenColumns, hidden, color } = tab;
  return {
    ...{ sheetId, title, index, rowCount, columnCount, frozenRows, frozenColumns, hidden },
    color: color ?? null,
  };
}

function changeTab(
  run: RunPlace,
  tab: TabState,
  { title, color, ...rest }: Parameters<HostCalls['changeTab']>[1],
): void {
  if (title !== undefined) renameTab(run.document(), tab, title);
  if (rest.hidden === true) {
    const others = run.document().tabs.filter((other) => other !== tab && !other.hidden);
    if (others.length === 0) throw new Refusal("You can't hide all the sheets in a document.");
  }
  if (color === null) delete tab.color;
  else if (color !== undefined) tab.color = color;
  Object.assign(tab, rest);
  markTab(tab);
}

function findRange(
  run: RunPlace,
  text: string,
  sheetId: number,
): ReturnType<HostCalls['findRange']> {
  const document = run.document();
  const area = parseArea(text, run.tab(sheetId));
  if (area !== undefined) return { sheetId, area };
  const named = document.namedRanges.find(({ name }) => name === text);
  if (named !== undefined && tabById(document, named.sheetId) !== undefined) {
    return { sheetId: named.sheetId, area: named.area };
  }
  try {
    const found = parseRange(document, text);
    return { sheetId: found.tab.sheetId, area: found.area };
  } catch (error) {
    if (error instanceof DocumentError && error.code === 'unknown-range') return null;
    throw error;
  }
}

function activeIndex(run: RunPlace): number {
  const { sheetId } = run.active();
  return run.document().tabs.findIndex((tab) => tab.sheetId === sheetId);
}

function freeTitle(tabs: readonly TabState[]): string {
  let number = tabs.length + 1;
  while (tabs.some(({ title }) => title === `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
