// A run as a line of the master's log, in the words of the master's language. The store keeps codes.

import type { Language } from '../../../core/forms/form.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { TAB_COLUMNS } from '../../../core/tabs/tab-columns.ts';
import type { Run } from '../stores/store.ts';

/** What stands between what was done and the code of the problem that stopped it. */
export const STOPPED_BY = ': ';

/** Cells of the log tab. What has no word is shown as it is kept. */
export function logRow(run: Run, language: Language): readonly Cell[] {
  const { runs } = messagesFor(language).tabs;
  const words: Readonly<Record<string, string>> = runs;
  const [what = '', ...problem] = run.what.split(STOPPED_BY);
  const shown = {
    ...run,
    who: words[run.who] ?? run.who,
    what: [words[what] ?? what, ...problem].join(STOPPED_BY),
  };
  return TAB_COLUMNS.log.map((id) => shown[id]);
}
