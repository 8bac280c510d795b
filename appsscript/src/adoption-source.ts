// Which table a person wants to adopt, and as which form. Asks only what the spreadsheet leaves open.

import { clearForm, fitForms, isKnownName, type FormFit } from '../../core/adopt/choose-forms.ts';
import { readSourceHeader, type SourceHeader } from '../../core/adopt/source-header.ts';
import type { FormId } from '../../core/forms/form.ts';
import { forms } from '../../core/forms/index.ts';
import type { AdoptMessages } from '../../core/messages/adopt-messages.ts';
import { Problem } from '../../core/problems/problem.ts';
import { fold } from '../../core/table/fold.ts';
import type { Table } from '../../core/table/table.ts';
import { ask } from './gateway/dialogs.ts';
import { activeForeignSheet, foreignSheets, readForeignTable } from './gateway/foreign-tabs.ts';
import type { Sheet, Workbook } from './gateway/workbook.ts';

/** A table to adopt. */
export interface AdoptionSource {
  readonly source: Table;
  readonly header: SourceHeader;
  readonly fits: readonly FormFit[];
  readonly form: FormId;
}

/**
 * The table to adopt, or null when the person went back.
 * @throws Problem `adopt/nothing`, `tab/missing`, `tab/no-header`, `tab/empty`, `adopt/unknown-form`.
 */
export function adoptionSource(workbook: Workbook, words: AdoptMessages): AdoptionSource | null {
  const sheet = chosenSheet(workbook, words);
  if (sheet === null) return null;
  const source = readForeignTable(workbook, sheet);
  const header = readSourceHeader(source.rows, isKnownName);
  if (header === null) throw new Problem('tab/no-header', { tab: source.tab });
  if (source.rows.length <= header.rows.first) throw new Problem('tab/empty', { tab: source.tab });
  const fits = fitForms(header, source.rows);
  const form = clearForm(fits) ?? askedForm(source.tab, fits, words);
  return form === null ? null : { source, header, fits, form };
}

function chosenSheet(workbook: Workbook, words: AdoptMessages): Sheet | null {
  const active = activeForeignSheet(workbook);
  if (active !== null) return active;
  const sheets = foreignSheets(workbook);
  const [only] = sheets;
  if (only === undefined) throw new Problem('adopt/nothing');
  if (sheets.length === 1) return only;
  const name = ask(words.title, words.whichTab(sheets.map((sheet) => sheet.getName())));
  if (name === null) return null;
  const found = sheets.find((sheet) => fold(sheet.getName()) === fold(name));
  if (found === undefined) throw new Problem('tab/missing', { tab: name });
  return found;
}

/** People may write the key of the tab, the form's short name, or the tab's title. */
function askedForm(tab: string, fits: readonly FormFit[], words: AdoptMessages): FormId | null {
  const [best] = fits;
  const proposed = best !== undefined && best.score > 0 ? best.form.id : null;
  const answer = ask(words.title, words.whichForm(tab, proposed));
  if (answer === null) return null;
  if (answer === '' && proposed !== null) return proposed;
  const key = fold(answer);
  const found = forms.find(({ id, titles }) =>
    [id, `form ${id}`, ...Object.values(titles)].some((name) => fold(name) === key),
  );
  if (found === undefined) throw new Problem('adopt/unknown-form', { text: answer });
  return found.id;
}
