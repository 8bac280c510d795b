// A run as a line of the master's log, in the words of the master's language. The store keeps codes.

import { validationStatus } from '../../../core/forms/code-lists/weekly.ts';
import type { Language } from '../../../core/forms/form.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { TAB_COLUMNS } from '../../../core/tabs/tab-columns.ts';
import type { OwnColumn } from '../../../core/tabs/tab-columns.ts';
import type { Run } from '../stores/store.ts';
import type { Reopened } from './plan-base.ts';

/** What stands between what was done and the code of the problem that stopped it. */
export const STOPPED_BY = ': ';

/** A line of the log about a decision that is open again because the row it was about has changed. */
export function reopenedRow({ record, status }: Reopened, language: Language): readonly Cell[] {
  const { reopened } = messagesFor(language).tabs.runs;
  const label = validationStatus.codes.find(({ code }) => code === status)?.labels[language];
  const cells: Readonly<Record<OwnColumn<'log'>, Cell>> = {
    at: record.takenAt,
    who: null,
    what: reopened(record.key, label ?? status),
    source: record.origin.team,
    read: null,
    accepted: null,
    rejected: null,
    changed: null,
    withdrawn: null,
  };
  return TAB_COLUMNS.log.map((id) => cells[id]);
}

/** Cells of the log tab. What has no word is shown as it is kept. */
export function logRow(run: Run, language: Language): readonly Cell[] {
  const { submit, consolidate, schedule } = messagesFor(language).tabs.runs;
  const words: Readonly<Record<string, string>> = { submit, consolidate, schedule };
  const [what = '', ...problem] = run.what.split(STOPPED_BY);
  const shown = {
    ...run,
    who: words[run.who] ?? run.who,
    what: [words[what] ?? what, ...problem].join(STOPPED_BY),
  };
  return TAB_COLUMNS.log.map((id) => shown[id]);
}
