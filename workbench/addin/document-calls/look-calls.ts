// Calls on how cells look and what may be typed into them, and on what lies over the cells of a tab:
// conditional formats, protections, merges, charts.

import { changeFormat } from '../../document/cells.ts';
import type { CellFormat, TabState } from '../../document/model.ts';
import {
  changeFormats,
  readFormats,
  readValidations,
  setValidation,
} from '../../document/notes-and-looks.ts';
import { markTab } from '../../document/tab-changes.ts';
import { nextId } from '../../document/tabs.ts';
import type { FormatChange, HostCalls } from '../host-calls.ts';
import { Refusal } from './refusal.ts';
import type { RunPlace } from './run-place.ts';

type LookCalls = Pick<
  HostCalls,
  | 'readFormats'
  | 'writeFormats'
  | 'paintFormat'
  | 'readValidations'
  | 'writeValidations'
  | 'fillValidation'
  | 'merges'
  | 'setMerges'
  | 'conditionalRules'
  | 'setConditionalRules'
  | 'protections'
  | 'putProtection'
  | 'removeProtection'
  | 'charts'
  | 'putChart'
  | 'removeChart'
>;

type ModelChange = { [Name in keyof CellFormat]?: CellFormat[Name] | undefined };

export function lookCalls(run: RunPlace): LookCalls {
  const change = (sheetId: number, made: (tab: TabState) => void): void => {
    const tab = run.tab(sheetId);
    made(tab);
    markTab(tab);
    run.changed();
  };
  return {
    readFormats: (sheetId, area) => readFormats(run.tabWith(sheetId, area), area),
    writeFormats: (sheetId, area, formats) => {
      const tab = run.tabWith(sheetId, area);
      formats.forEach((line, down) => {
        line.forEach((format, right) => {
          changeFormat(tab, area.startRow + down, area.startColumn + right, modelChange(format));
        });
      });
      run.changed();
    },
    paintFormat: (sheetId, areas, format) => {
      for (const area of areas) {
        changeFormats(run.tabWith(sheetId, area), area, modelChange(format));
      }
      run.changed();
    },
    readValidations: (sheetId, area) => readValidations(run.tabWith(sheetId, area), area),
    writeValidations: (sheetId, area, rules) => {
      const tab = run.tabWith(sheetId, area);
      rules.forEach((line, down) => {
        line.forEach((rule, right) => {
          const [startRow, startColumn] = [area.startRow + down, area.startColumn + right];
          const cell = { startRow, endRow: startRow + 1, startColumn, endColumn: startColumn + 1 };
          setValidation(tab, cell, rule);
        });
      });
      run.changed();
    },
    fillValidation: (sheetId, areas, rule) => {
      for (const area of areas) setValidation(run.tabWith(sheetId, area), area, rule);
      run.changed();
    },
    merges: (sheetId) => run.tab(sheetId).merges,
    setMerges: (sheetId, merges) => {
      change(sheetId, (tab) => (tab.merges = [...merges]));
    },
    conditionalRules: (sheetId) => run.tab(sheetId).conditionalRules,
    setConditionalRules: (sheetId, rules) => {
      change(sheetId, (tab) => (tab.conditionalRules = [...rules]));
    },
    protections: (sheetId) => run.tab(sheetId).protections,
    putProtection: (sheetId, protection) => {
      const id = protection.id === 0 ? nextId(run.document()) : protection.id;
      change(sheetId, (tab) => {
        tab.protections = replaced(tab.protections, { ...protection, id }, protection.id);
      });
      return id;
    },
    removeProtection: (sheetId, id) => {
      change(
        sheetId,
        (tab) => (tab.protections = tab.protections.filter((each) => each.id !== id)),
      );
    },
    charts: (sheetId) => run.tab(sheetId).charts,
    putChart: (sheetId, chart) => {
      const id = chart.id === 0 ? nextId(run.document()) : chart.id;
      change(sheetId, (tab) => {
        tab.charts = replaced(tab.charts, { ...chart, id }, chart.id);
      });
      return id;
    },
    removeChart: (sheetId, id) => {
      change(sheetId, (tab) => (tab.charts = tab.charts.filter((chart) => chart.id !== id)));
    },
  };
}

/** The list with the entry in place of the one with its id; at the end when the id was 0. */
function replaced<Entry extends { readonly id: number }>(
  entries: readonly Entry[],
  entry: Entry,
  id: number,
): Entry[] {
  if (id === 0) return [...entries, entry];
  if (!entries.some((each) => each.id === id)) {
    throw new Refusal(`No object with the id ${id} was found.`);
  }
  return entries.map((each) => (each.id === id ? entry : each));
}

function modelChange(change: FormatChange): ModelChange {
  return Object.fromEntries(
    Object.entries(change).map(([name, value]) => [name, value ?? undefined]),
  );
}
