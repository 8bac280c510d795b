// The intakes of one source added up, for a sentence about the whole.

import type { Intake } from '../wire/contract.ts';

/** Sums over all forms of a source. */
export function totalIntake(
  intakes: readonly Intake[],
): Pick<Intake, 'read' | 'accepted' | 'rejected' | 'changed' | 'withdrawn'> {
  return intakes.reduce(
    (sum, intake) => ({
      read: sum.read + intake.read,
      accepted: sum.accepted + intake.accepted,
      rejected: sum.rejected + intake.rejected,
      changed: sum.changed + intake.changed,
      withdrawn: sum.withdrawn + intake.withdrawn,
    }),
    { read: 0, accepted: 0, rejected: 0, changed: 0, withdrawn: 0 },
  );
}
