// The empty template of a form: labels, HXL tags, drop-downs, notes, and rules that the sheet draws
// by itself, so that a form filled in without a network still shows its errors.

import type { Form, FormId } from '../../forms/form.ts';
import type { PlannedCell, TabPlan } from '../tab-plan.ts';
import { FORM_DATA_ROW } from '../tab-columns.ts';
import { columnValidation } from './column-validation.ts';
import { columnFormat, columnWidth, frozenColumns, hiddenFormColumns } from './form-columns.ts';
import { formRules } from './form-rules.ts';
import { headerNote } from './header-note.ts';
import type { PlanContext } from './plan-context.ts';
import { LABEL_STYLE, TAG_STYLE } from './tab-styles.ts';

/**
 * Empty rows a facilitator finds; a tab that is full grows. Each has its drop-downs, which take time to
 * lay, and what a team fills in once a month needs fewer of them.
 */
export const SPARE_ROWS: Readonly<Record<FormId, number>> = {
  sites: 500,
  weekly: 500,
  profile: 200,
  intentions: 300,
  interventions: 200,
};

/**
 * The plan of the tab `form.<id>`. Its rows are the two header rows; what people type below is
 * never part of it.
 */
export function planFormTab(form: Form, context: PlanContext): TabPlan {
  const { columns } = form;
  return {
    key: `form.${form.id}`,
    title: form.titles[context.language],
    rows: [
      columns.map((column): PlannedCell => ({
        value: column.labels[context.language],
        style: LABEL_STYLE[column.required],
        note: headerNote(column, context),
      })),
      columns.map(({ hxl }): PlannedCell => ({ value: hxl, style: TAG_STYLE })),
    ],
    layout: {
      frozenRows: FORM_DATA_ROW - 1,
      frozenColumns: frozenColumns(form),
      widths: columns.map((column) => columnWidth(column, context.language)),
      hiddenColumns: hiddenFormColumns(form),
      dataRow: FORM_DATA_ROW,
      columnFormats: columns.map(columnFormat),
      validations: columns.map((column) => columnValidation(column, context)),
      conditionalFormats: formRules(form, context, SPARE_ROWS[form.id]),
      protectedRows: {
        rows: FORM_DATA_ROW - 1,
        description: context.messages.tabs.protectedHeader,
      },
      columnIds: columns.map(({ id }) => id),
      spareRows: SPARE_ROWS[form.id],
    },
  };
}
