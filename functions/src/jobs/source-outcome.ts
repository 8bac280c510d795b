// What became of a source, for the one who asked and for the operation's log.

import { countTrials } from '../../../core/checks/count-trials.ts';
import type { Taken } from '../../../core/consolidate/intake.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import type { ProblemReport } from '../../../core/problems/problem.ts';
import type { Intake, SourceOutcome } from '../../../core/wire/contract.ts';
import type { Source } from '../../../core/wire/reference.ts';
import type { Run } from '../stores/store.ts';
import { STOPPED_BY } from './log-row.ts';
import type { OpenedSource } from './open-source.ts';

/** Who asked for it, and for what. */
export interface Occasion {
  /** E-mail address, or the schedule's name. */
  readonly who: string;
  readonly what: string;
  /** Whether somebody has said that many rows may leave the master at once. */
  readonly confirmed: boolean;
}

/** A form taken in, and how many records that changed and took away. */
export interface TakenForm extends Taken {
  readonly changed: number;
  readonly withdrawn: number;
}

/** What taking a source gave. */
interface Take {
  readonly taken: readonly TakenForm[];
  readonly conflicts: number;
  /** Findings of rules on trial. */
  readonly onTrial: readonly Finding[];
}

export function takenOutcome(
  { source, memory, contentHash }: OpenedSource,
  { taken, conflicts, onTrial }: Take,
): SourceOutcome {
  return {
    ...named(source),
    intakes: taken.filter(isUsed).map(({ form, read, accepted, rejected, changed, withdrawn }) => ({
      form: form.id,
      read,
      accepted,
      rejected: rejected.length,
      changed,
      withdrawn,
    })),
    conflicts,
    rejects: taken.flatMap(({ form, rejected }) =>
      rejected.map(({ row, reasons }) => ({
        form: form.id,
        row,
        code: reasons[0]?.code ?? 'value/required',
        severity: 'error' as const,
      })),
    ),
    onTrial: countTrials(onTrial),
    unchanged: memory.contentHash === contentHash,
    problem: null,
  };
}

/** A form that a team does not fill in is not worth a line. */
function isUsed({ read, withdrawn }: TakenForm): boolean {
  return read > 0 || withdrawn > 0;
}

/** The last outcome once more, of a source in which nothing has changed since. */
export function unchangedOutcome({ source, memory }: OpenedSource): SourceOutcome {
  const before = memory.outcome;
  return {
    ...named(source),
    intakes: (before?.intakes ?? []).map((intake) => ({ ...intake, changed: 0, withdrawn: 0 })),
    conflicts: before?.conflicts ?? 0,
    rejects: before?.rejects ?? [],
    onTrial: before?.onTrial ?? [],
    unchanged: true,
    problem: null,
  };
}

/** A source that could not be taken. */
export function failedOutcome(source: Source, problem: ProblemReport): SourceOutcome {
  const nothing = { intakes: [], conflicts: 0, rejects: [], onTrial: [], unchanged: false };
  return { ...named(source), ...nothing, problem };
}

/** A line of the log about one source. */
export function runOf(at: number, { who, what }: Occasion, outcome: SourceOutcome): Run {
  const { team, intakes, problem } = outcome;
  const sum = (count: (intake: Intake) => number): number =>
    intakes.reduce((total, intake) => total + count(intake), 0);
  return {
    at,
    who,
    what: problem === null ? what : `${what}${STOPPED_BY}${problem.code}`,
    source: team,
    read: sum(({ read }) => read),
    accepted: sum(({ accepted }) => accepted),
    rejected: sum(({ rejected }) => rejected),
    changed: sum(({ changed }) => changed),
    withdrawn: sum(({ withdrawn }) => withdrawn),
  };
}

function named({
  team,
  document,
  name,
}: Source): Pick<SourceOutcome, 'team' | 'document' | 'name'> {
  return { team, document, name };
}
