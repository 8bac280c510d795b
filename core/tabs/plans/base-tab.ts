// A base tab of the master: the columns of a form as codes, and where each row came from. The rows
// are written by consolidation; only a coordinator's decision about a report is typed here.

import { validationStatus } from '../../forms/code-lists/weekly.ts';
import type { Form } from '../../forms/form.ts';
import type { BaseColumn } from '../tab-columns.ts';
import { BASE_COLUMNS, FORM_DATA_ROW } from '../tab-columns.ts';
import type { PlannedCell, TabLayout, TabPlan } from '../tab-plan.ts';
import { columnFormat, columnWidth, frozenColumns } from './form-columns.ts';
import type { PlanContext } from './plan-context.ts';
import { LABEL_STYLE, NUMBER_FORMAT, TAG_STYLE } from './tab-styles.ts';

const SPARE_ROWS = 200;

const WIDTHS: Readonly<Record<BaseColumn, number>> = {
  source_document: 180,
  source_tab: 110,
  source_row: 90,
  source_link: 120,
  consolidated_at: 140,
  record_status: 100,
  justifications: 320,
};

const FORMATS: Readonly<Record<BaseColumn, string | null>> = {
  source_document: NUMBER_FORMAT.text,
  source_tab: NUMBER_FORMAT.text,
  source_row: null,
  source_link: null,
  consolidated_at: NUMBER_FORMAT.moment,
  record_status: null,
  justifications: null,
};

/** HXL tags of the added columns. */
const TAGS: Readonly<Record<BaseColumn, string>> = {
  source_document: '#meta+source+document',
  source_tab: '#meta+source+tab',
  source_row: '#meta+source+row',
  source_link: '#meta+source+url',
  consolidated_at: '#date+consolidated',
  record_status: '#status+consolidation',
  justifications: '#description+justification',
};

/** A drop-down in the one column that coordinators fill in; none in forms that have no such column. */
function decisions(form: Form, { tabs }: PlanContext['messages']): Pick<TabLayout, 'validations'> {
  if (!form.columns.some(({ id }) => id === 'validation_status')) return {};
  const values = validationStatus.codes.map(({ code }) => code);
  return {
    validations: [...form.columns, ...BASE_COLUMNS].map((column) =>
      typeof column === 'object' && column.id === 'validation_status'
        ? { kind: 'list', values, help: tabs.chooseFromList }
        : null,
    ),
  };
}

/** The plan of the tab `base.<id>`: two header rows, data from row 3. */
export function planBaseTab(form: Form, { language, messages }: PlanContext): TabPlan {
  const { tabs } = messages;
  const labels: PlannedCell[] = [
    ...form.columns.map(({ labels, help }) => ({
      value: labels[language],
      style: LABEL_STYLE.always,
      note: help[language],
    })),
    ...BASE_COLUMNS.map((id) => ({
      value: tabs.baseColumns[id].label,
      style: LABEL_STYLE.computed,
      note: tabs.baseColumns[id].note,
    })),
  ];
  const tags = [...form.columns.map(({ hxl }) => hxl), ...BASE_COLUMNS.map((id) => TAGS[id])];
  const key = `base.${form.id}` as const;
  return {
    key,
    title: tabs.titles[key],
    rows: [labels, tags.map((value) => ({ value, style: TAG_STYLE }))],
    layout: {
      frozenRows: FORM_DATA_ROW - 1,
      frozenColumns: frozenColumns(form),
      widths: [
        ...form.columns.map((column) => columnWidth(column, language)),
        ...BASE_COLUMNS.map((id) => WIDTHS[id]),
      ],
      dataRow: FORM_DATA_ROW,
      columnFormats: [...form.columns.map(columnFormat), ...BASE_COLUMNS.map((id) => FORMATS[id])],
      protectedRows: { rows: FORM_DATA_ROW - 1, description: tabs.protectedHeader },
      ...decisions(form, messages),
      columnIds: [...form.columns.map(({ id }) => id), ...BASE_COLUMNS],
      spareRows: SPARE_ROWS,
    },
  };
}
