// Adopter un tableau: copies somebody else's list into the forms. Shows what was recognised, guessed
// and left over before anything is written; the list itself is never changed.

import type { AdoptionInput } from '../../../core/adopt/adoption-input.ts';
import type { AdoptionReport } from '../../../core/adopt/adoption.ts';
import { formsFilled } from '../../../core/adopt/choose-forms.ts';
import { planAdoption, visitsIn } from '../../../core/adopt/plan-adoption.ts';
import { suggestedWeek, wantsWeek } from '../../../core/adopt/suggested-week.ts';
import { Problem } from '../../../core/problems/problem.ts';
import { dmyDay } from '../../../core/table/serial-date.ts';
import { adoptionSource } from '../adoption-source.ts';
import { adoptionTargets, makeMissingTabs } from '../adoption-targets.ts';
import { today } from '../gateway/clock.ts';
import { ask, confirm, tell, toast } from '../gateway/dialogs.ts';
import { executeEdits } from '../gateway/execute-edits.ts';
import { locked } from '../gateway/lock.ts';
import { showTab } from '../gateway/show-tab.ts';
import { openWorkbook } from '../gateway/workbook.ts';
import { kindOfWorkbook } from '../kind-of-workbook.ts';
import { operationOf } from '../operation.ts';
import { periodAskedFor } from '../period-asked-for.ts';
import type { CommandContext } from '../run-command.ts';

export function adoptTab({ messages, preferences }: CommandContext): void {
  const words = messages.adopt;
  const workbook = openWorkbook();
  if (kindOfWorkbook(workbook.tabs) === 'master') throw new Problem('command/facilitator-only');
  const chosen = adoptionSource(workbook, words);
  if (chosen === null) {
    toast(words.title, words.cancelled);
    return;
  }
  const { source, header, form } = chosen;
  const operation = operationOf(preferences.reference);
  const filled = formsFilled(form, chosen.fits);
  const fits = filled.flatMap((id) => chosen.fits.filter((fit) => fit.form.id === id));
  const targets = () =>
    adoptionTargets(
      workbook,
      fits.map((fit) => fit.form),
      operation,
      messages,
    );
  const day = today(workbook.timeZone);
  const { settings, gazetteer } = operation;
  const suggested = wantsWeek(fits)
    ? suggestedWeek(visitsIn({ source, header, fits, gazetteer }), settings, day)
    : null;
  const input: AdoptionInput = {
    source,
    header,
    fits,
    targets: targets(),
    week: suggested,
    settings,
    gazetteer,
    known: operation.sites,
    team: preferences.team,
    language: messages.language,
    words: words.written,
  };
  const { report } = planAdoption(input);
  if (suggested === null && isEmpty(report)) {
    tell(words.title, words.nothingNew(report));
    return;
  }
  const week = confirm(words.title, words.confirm(report))
    ? askedWeek(suggested, (text) =>
        periodAskedFor(text, 'week', { latest: suggested, settings, today: day }),
      )
    : undefined;
  if (week === undefined) {
    toast(words.title, words.cancelled);
    return;
  }
  const done = locked(() => {
    // The forms are read again: somebody may have typed while the questions were open.
    const now = { ...input, week, targets: targets() };
    const adoption = planAdoption(now);
    if (isEmpty(adoption.report)) return adoption.report;
    makeMissingTabs(workbook, now.targets);
    executeEdits(workbook, adoption.edits);
    return adoption.report;
  });
  showTab(workbook, `form.${form}`);
  tell(words.title, isEmpty(done) ? words.nothingNew(done) : words.done(done));

  /** Null: no week is wanted; undefined: the person went back. */
  function askedWeek(
    proposal: number | null,
    weekOf: (text: string) => number,
  ): number | null | undefined {
    if (proposal === null) return null;
    const text = ask(words.title, words.week(dmyDay(proposal)));
    return text === null ? undefined : weekOf(text);
  }
}

function isEmpty({ added }: AdoptionReport): boolean {
  return [...added.values()].every((rows) => rows.length === 0);
}
