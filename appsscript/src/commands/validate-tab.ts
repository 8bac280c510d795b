// Vérifier cet onglet: checks the form that the person looks at. The other forms are read too,
// because sites, weeks and months belong together, but nothing is drawn there.

import type { FormId } from '../../../core/forms/form.ts';
import { formOfTab } from '../../../core/tabs/form-tabs.ts';
import { Problem } from '../../../core/problems/problem.ts';
import { checkAndDraw } from '../check-and-draw.ts';
import { tallyOf, type Examination } from '../examination.ts';
import { toast } from '../gateway/dialogs.ts';
import { activeTab, openWorkbook } from '../gateway/workbook.ts';
import { requireFacilitator } from '../kind-of-workbook.ts';
import type { CommandContext } from '../run-command.ts';
import { summaryOf } from '../summary.ts';

export function validateTab(context: CommandContext): void {
  const workbook = openWorkbook();
  requireFacilitator(workbook.tabs);
  const { key, title } = activeTab(workbook);
  const form = formOfTab(key);
  if (key === null || form === null) throw new Problem('tab/not-a-form', { tab: title });
  const { examination, operation } = checkAndDraw(context, workbook, key);
  if (examination[form.id]?.headerRow === 0) throw new Problem('tab/no-header', { tab: title });
  const ofTab = onlyTab(examination, form.id, title);
  const tally = tallyOf(ofTab);
  // Findings of the headers are worth telling even where no row follows.
  if (tally.rows === 0 && ofTab.findings.length === 0) {
    throw new Problem('tab/empty', { tab: title });
  }
  const words = context.messages.commands.check;
  toast(words.title, summaryOf(tally, operation, words));
}

function onlyTab(
  { findings, justified, taken }: Examination,
  form: FormId,
  title: string,
): Pick<Examination, 'findings' | 'justified' | 'taken'> {
  return {
    findings: findings.filter(({ place }) => place.tab === title),
    justified: justified.filter(({ finding }) => finding.place.tab === title),
    taken: taken.filter((one) => one.form.id === form),
  };
}
