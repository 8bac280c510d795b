// Personal data is refused wherever a row keeps what people typed, in all five forms.

import { expect, test } from '@jest/globals';
import type { Form, FormId } from '../../../core/forms/form.ts';
import { forms } from '../../../core/forms/index.ts';
import { check } from '../../support/checked.ts';

/** Columns in which each of the texts is refused, when all columns hold it. */
function refusedIn(form: FormId, columns: readonly string[], text: string): readonly string[] {
  const { findings } = check({ [form]: [columns, columns.map(() => text)] });
  return findings.flatMap(({ code, severity, columnId }) =>
    code === 'text/personal-data' && severity === 'error' && columnId !== null ? [columnId] : [],
  );
}

/** Typed texts that are kept: no list of the dictionary, and not computed anew. */
function keptTexts({ id: form, columns }: Form): readonly string[] {
  return columns
    .filter(({ kind, list }) => kind !== 'integer' && kind !== 'decimal' && list?.kind !== 'codes')
    .filter(({ kind }) => kind !== 'date')
    .filter(({ id, required }) => required !== 'computed' || form === 'sites' || id === 'site_name')
    .map(({ id }) => id)
    .filter((id) => id !== 'site_id');
}

test.each(forms)('e-mail addresses are refused in every text of $id', (form) => {
  const columns = keptTexts(form);
  expect(columns.length).toBeGreaterThan(1);
  expect(refusedIn(form.id, columns, 'voir chef@example.org')).toEqual(columns);
});

test.each(forms)('telephone numbers are refused in every text of $id but other codes', (form) => {
  const columns = keptTexts(form);
  const numbered = ['ssid_external', 'correction_of', 'responds_to_need'];
  expect(refusedIn(form.id, columns, 'voir 75 12 34 56')).toEqual(
    columns.filter((id) => !numbered.includes(id)),
  );
});

test.each(forms)(
  'names of persons are refused in every text of $id but names of places',
  (form) => {
    const columns = keptTexts(form);
    const places = /^(?:site_name|site_name_alt|locality|admin\d_name)$/;
    expect(refusedIn(form.id, columns, 'voir Mme Ngbando')).toEqual(
      columns.filter((id) => !places.test(id)),
    );
  },
);
