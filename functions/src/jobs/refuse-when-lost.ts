// Stops before anything is taken from a spreadsheet that has lost rows which nobody is likely to have
// meant to delete: the master keeps what it has until somebody has looked.

import { takeIn } from '../../../core/consolidate/intake.ts';
import { planTake, type Mark } from '../../../core/consolidate/plan-take.ts';
import { isMassDeletion } from '../../../core/consolidate/vanishing.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import type { FormId } from '../../../core/forms/form.ts';
import { forms } from '../../../core/forms/index.ts';
import { Problem } from '../../../core/problems/problem.ts';
import { readingsOf } from '../../../core/reading/read-forms.ts';
import type { Marks } from '../stores/store.ts';
import type { OpenedSource } from './open-source.ts';
import type { Operation } from './read-operation.ts';

/**
 * A tab that had rows and has none now was more likely emptied by mistake than reported so: all its
 * records would leave the master. And whoever sends without a tab must not believe that it was taken.
 * The site registry may be gone: its records stay, and every team has sites.
 * @throws Problem tab/missing, tab/empty
 */
export function refuseWhenLost(opened: OpenedSource, { settings }: Operation): void {
  const intakes = opened.memory.outcome?.intakes ?? [];
  for (const { id, titles } of forms) {
    if (!intakes.some(({ form, read }) => form === id && read > 0)) continue;
    const reading = opened[id];
    if (reading === null) {
      if (id === 'sites') continue;
      throw new Problem('tab/missing', { tab: titles[settings.language] });
    }
    if (reading.rows.length === 0) throw new Problem('tab/empty', { tab: reading.table.tab });
  }
}

/**
 * How many rows of each form the master has and the source no longer.
 * @param confirmed whether somebody has said that they are meant to go
 * @throws Problem source/rows-gone when they are many and nobody has
 */
export function rowsGone(
  opened: OpenedSource,
  marks: Marks,
  findings: readonly Finding[],
  confirmed: boolean,
): ReadonlyMap<FormId, number> {
  const gone = new Map<FormId, number>();
  for (const reading of readingsOf(opened)) {
    const { form, table } = reading;
    const known = marks.get(form.id) ?? new Map<string, Mark>();
    // Names of sites are not needed to tell which rows are there.
    const taken = takeIn({
      ...{ reading, findings, team: opened.source.team },
      ...{ sheetId: null, registry: new Map<string, never>(), at: 0 },
    });
    const plan = planTake(form.id, known, taken.candidates, taken.withheld);
    if (!confirmed && isMassDeletion(known.size, plan)) {
      const facts = { tab: table.tab, gone: plan.vanished, known: known.size };
      throw new Problem('source/rows-gone', facts);
    }
    gone.set(form.id, plan.vanished);
  }
  return gone;
}
