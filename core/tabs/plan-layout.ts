// The writes that lay a tab out once: what stays when the content is written again.

import type { Edit } from './edit.ts';
import type { TabPlan } from './tab-plan.ts';

/** Layout, figures and charts of a plan, without the mark that they are done. Number formats and wrapping are content. */
export function planLayout(plan: TabPlan): readonly Edit[] {
  const { key: tab, layout } = plan;
  const row = layout.dataRow ?? 1;
  const edits: Edit[] = [
    { kind: 'freeze', tab, rows: layout.frozenRows, columns: layout.frozenColumns },
  ];
  if (layout.columnIds !== undefined) {
    edits.push({ kind: 'bind-columns', tab, ids: layout.columnIds });
  }
  if (layout.widths.length > 0) edits.push({ kind: 'set-widths', tab, widths: layout.widths });
  if (layout.hiddenColumns !== undefined && layout.hiddenColumns.length > 0) {
    edits.push({ kind: 'hide-columns', tab, columns: layout.hiddenColumns });
  }
  if (layout.validations !== undefined) {
    edits.push({ kind: 'set-validations', tab, row, validations: layout.validations });
  }
  if (layout.conditionalFormats !== undefined) {
    edits.push({ kind: 'set-conditional-formats', tab, formats: layout.conditionalFormats });
  }
  if (layout.protectedRows !== undefined) {
    edits.push({ kind: 'protect-header', tab, ...layout.protectedRows });
  }
  if (plan.figures !== undefined) edits.push({ kind: 'set-figures', tab, figures: plan.figures });
  if (plan.charts !== undefined) edits.push({ kind: 'draw-charts', tab, charts: plan.charts });
  return edits;
}
