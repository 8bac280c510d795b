// The rejected rows of a source as they are remembered, with their reasons in words.

import type { RejectedSourceRow, Taken } from '../../../core/consolidate/intake.ts';
import type { Reject } from '../../../core/consolidate/reject-rows.ts';
import { describeReasons } from '../describe-reasons.ts';
import type { OpenedSource } from './open-source.ts';
import type { Operation } from './read-operation.ts';

/** Rejects of all forms. A row that goes on being rejected for the same reasons keeps its first date. */
export function sourceRejects(
  { at, settings }: Operation,
  { memory, sheetIds }: OpenedSource,
  taken: readonly Taken[],
): readonly Reject[] {
  const before = new Map(memory.rejects.map((reject) => [identity(reject), reject.at]));
  const rejectOf = ({ tab, form }: Taken, rejected: RejectedSourceRow): Reject => {
    const { row, siteId, period, reasons } = rejected;
    const codes = [...new Set(reasons.map(({ code }) => code))];
    return {
      form: form.id,
      tab,
      sheetId: sheetIds[`form.${form.id}`] ?? null,
      row,
      siteId,
      period,
      codes,
      message: describeReasons(reasons, form, settings.language),
      at: before.get(identity({ form: form.id, row, codes })) ?? at,
    };
  };
  return taken.flatMap((one) => one.rejected.map((rejected) => rejectOf(one, rejected)));
}

function identity({ form, row, codes }: Pick<Reject, 'form' | 'row' | 'codes'>): string {
  return `${form} ${row} ${codes.join()}`;
}
