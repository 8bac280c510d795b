// Requests about whole tabs and the spreadsheet itself.

import type { sheets_v4 } from '@googleapis/sheets';
import { localeWriting } from '../../document/locales.ts';
import type { DocumentState, TabState } from '../../document/model.ts';
import { setSize } from '../../document/dimensions.ts';
import { markTab } from '../../document/tab-changes.ts';
import { NEW_TAB, addTab as addTabTo, deleteTab, moveTab, renameTab } from '../../document/tabs.ts';
import { hexOf } from '../cell-format.ts';
import { parseMask, wants } from '../field-mask.ts';
import type { MaskTree } from '../field-mask.ts';
import { badRequest } from '../google-error.ts';
import { tabOf } from '../grid-range.ts';
import { given, onlyKnown } from '../payload.ts';
import { sheetProperties } from '../sheet-resource.ts';
import type { Apply } from './request.ts';

type Properties = sheets_v4.Schema$SheetProperties;

const PROPERTIES = [
  'sheetId',
  'title',
  'index',
  'sheetType',
  'gridProperties',
  'hidden',
  'tabColor',
  'tabColorStyle',
] as const;

export const addSheet: Apply<'addSheet'> = (document, request, path) => {
  onlyKnown(request, path, ['properties']);
  const properties = request.properties ?? {};
  onlyKnown(properties, `${path}.properties`, PROPERTIES);
  const size = properties.gridProperties ?? {};
  const tab = addTabTo(document, {
    title: properties.title ?? unusedTitle(document),
    ...(properties.sheetId == null ? {} : { sheetId: properties.sheetId }),
    ...(properties.index == null ? {} : { index: properties.index }),
    rows: size.rowCount ?? NEW_TAB.rows,
    columns: size.columnCount ?? NEW_TAB.columns,
  });
  applyProperties(document, tab, { ...properties, index: null, title: tab.title }, {}, path);
  return { addSheet: { properties: sheetProperties(document, tab) } };
};

function unusedTitle(document: DocumentState): string {
  return `Sheet${String(document.tabs.length + 1)}`;
}

export const deleteSheet: Apply<'deleteSheet'> = (document, request, path) => {
  onlyKnown(request, path, ['sheetId']);
  deleteTab(document, tabOf(document, request.sheetId));
  return {};
};

export const updateSheetProperties: Apply<'updateSheetProperties'> = (document, request, path) => {
  onlyKnown(request, path, ['properties', 'fields']);
  const properties = given(request.properties, `${path}.properties`);
  onlyKnown(properties, `${path}.properties`, PROPERTIES);
  const mask = parseMask(given(request.fields, `${path}.fields`));
  onlyKnown(mask, `${path}.fields`, PROPERTIES);
  applyProperties(document, tabOf(document, properties.sheetId), properties, mask, path);
  return {};
};

function applyProperties(
  document: DocumentState,
  tab: TabState,
  properties: Properties,
  mask: MaskTree,
  path: string,
): void {
  const size = properties.gridProperties ?? {};
  const grid = `${path}.properties.gridProperties`;
  const names = ['rowCount', 'columnCount', 'frozenRowCount', 'frozenColumnCount'] as const;
  onlyKnown(size, grid, names);
  onlyKnown(mask['gridProperties'] ?? {}, grid, names);
  if (wants(mask, 'title') && properties.title != null) renameTab(document, tab, properties.title);
  if (wants(mask, 'gridProperties')) {
    setSize(document, tab, {
      rows: (wants(mask, 'gridProperties', 'rowCount') ? size.rowCount : null) ?? tab.rowCount,
      columns:
        (wants(mask, 'gridProperties', 'columnCount') ? size.columnCount : null) ?? tab.columnCount,
    });
    if (wants(mask, 'gridProperties', 'frozenRowCount')) tab.frozenRows = size.frozenRowCount ?? 0;
    if (wants(mask, 'gridProperties', 'frozenColumnCount')) {
      tab.frozenColumns = size.frozenColumnCount ?? 0;
    }
    if (tab.frozenRows >= tab.rowCount || tab.frozenColumns >= tab.columnCount) {
      throw badRequest(
        `Invalid ${path}: You can't freeze all visible rows or columns on the sheet.`,
      );
    }
  }
  if (wants(mask, 'hidden')) tab.hidden = properties.hidden ?? false;
  if (wants(mask, 'tabColor') || wants(mask, 'tabColorStyle')) {
    const color = properties.tabColorStyle?.rgbColor ?? properties.tabColor;
    if (color == null) delete tab.color;
    else tab.color = hexOf(color);
  }
  if (wants(mask, 'index') && properties.index != null) moveTab(document, tab, properties.index);
  markTab(tab);
}

export const updateSpreadsheetProperties: Apply<'updateSpreadsheetProperties'> = (
  document,
  request,
  path,
) => {
  onlyKnown(request, path, ['properties', 'fields']);
  const properties = onlyKnown(given(request.properties, `${path}.properties`), path, [
    'title',
    'locale',
    'timeZone',
  ]);
  const mask = parseMask(given(request.fields, `${path}.fields`));
  onlyKnown(mask, `${path}.fields`, ['title', 'locale', 'timeZone']);
  if (wants(mask, 'title') && properties.title != null) document.name = properties.title;
  if (wants(mask, 'timeZone') && properties.timeZone != null) {
    document.timeZone = properties.timeZone;
  }
  if (wants(mask, 'locale') && properties.locale != null) {
    localeWriting(properties.locale);
    document.locale = properties.locale;
  }
  return {};
};
