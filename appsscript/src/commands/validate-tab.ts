// Vérifier cet onglet: checks the form that the person looks at. The other form is read too, because
// sites and weeks belong together, but nothing is drawn there.

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
  if (key !== 'form.sites' && key !== 'form.weekly') {
    throw new Problem('tab/not-a-form', { tab: title });
  }
  const { examination, operation } = checkAndDraw(context, workbook, key);
  const own = key === 'form.sites' ? examination.sites : examination.weekly;
  if (own?.headerRow === 0) throw new Problem('tab/no-header', { tab: title });
  const ofTab = onlyTab(examination, title);
  const tally = tallyOf(ofTab);
  // Findings of the headers are worth telling even where no row follows.
  if (tally.rows === 0 && ofTab.findings.length === 0) {
    throw new Problem('tab/empty', { tab: title });
  }
  const words = context.messages.commands.check;
  toast(words.title, summaryOf(tally, operation, words));
}

function onlyTab(
  { findings, taken, sites, weekly }: Examination,
  title: string,
): Pick<Examination, 'findings' | 'taken'> {
  const form = [sites, weekly].find((reading) => reading?.table.tab === title)?.form;
  return {
    findings: findings.filter(({ place }) => place.tab === title),
    taken: taken.filter((one) => one.form.id === form?.id),
  };
}
