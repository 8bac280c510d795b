// The templates as a person would describe them, so that a change of a column is seen in review.
// `UPDATE_GOLDENS=1` writes them again.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { forms } from '../../../../core/forms/index.ts';
import type { Form, Language } from '../../../../core/forms/form.ts';
import { columnLetters } from '../../../../core/table/a1.ts';
import type { Validation } from '../../../../core/tabs/edit.ts';
import { fullRows } from '../../../../core/tabs/planned-cell.ts';
import { planFormTab } from '../../../../core/tabs/plans/form-tab.ts';
import { contextOf } from './context.ts';

function described(rule: Validation | null | undefined): string {
  if (rule === null || rule === undefined) return '';
  switch (rule.kind) {
    case 'list':
      return rule.values.length > 20 ? `${rule.values.length} values` : rule.values.join('; ');
    case 'number':
      return `${rule.whole ? 'whole' : 'decimal'} ${rule.min}..${rule.max}`;
    case 'date':
      return 'date';
  }
}

function template(form: Form, language: Language): string {
  const plan = planFormTab(form, contextOf(language));
  const { layout } = plan;
  const [labels = []] = fullRows(plan);
  const lines = form.columns.map(({ id, hxl }, i) => [
    columnLetters(i + 1),
    id,
    String(labels[i]?.value),
    hxl,
    labels[i]?.style?.background ?? '',
    layout.hiddenColumns?.includes(i + 1) === true ? 'hidden' : String(layout.widths[i]),
    layout.columnFormats?.[i] ?? '',
    described(layout.validations?.[i]),
  ]);
  const head = ['column', 'id', 'label', 'tag', 'colour', 'width', 'format', 'rule'];
  const rules = (layout.conditionalFormats ?? []).map(({ area, formula, style }) => [
    `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`,
    style.background ?? '',
    formula,
  ]);
  return [head, ...lines, [], ...rules].map((line) => line.join('\t')).join('\n') + '\n';
}

const cases = forms.flatMap((form) =>
  (['fr', 'en', 'es'] as const).map((language) => ({ form, language, id: form.id })),
);

test.each(cases)('the template of $id in $language is the one reviewed', ({ form, language }) => {
  const path = resolve('test/golden/templates', `${form.id}.${language}.tsv`);
  const now = template(form, language);
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(path, now);
  expect(existsSync(path)).toBe(true);
  expect(now).toBe(readFileSync(path, 'utf8'));
});
