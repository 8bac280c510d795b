// Rejected rows as rows of the rejects tab, so that a coordinator sees what is missing and why.

import type { Cell } from '../table/cell.ts';
import { TAB_COLUMNS } from '../tabs/tab-columns.ts';
import type { OwnColumn } from '../tabs/tab-columns.ts';
import type { FormId } from './record.ts';
import { sourceLink } from './source-link.ts';

/** A rejected row as it is kept until the source mends it. */
export interface Reject {
  readonly form: FormId;
  readonly tab: string;
  readonly sheetId: number | null;
  /** Sheet row, from 1. */
  readonly row: number;
  readonly siteId: string | null;
  /** Week's end, month or day that the row is about, serial date. */
  readonly period: number | null;
  readonly codes: readonly string[];
  /** The reasons as sentences in the master's language. */
  readonly message: string;
  /** Serial moment at which the row was first rejected for these reasons, UTC. */
  readonly at: number;
}

/** The spreadsheet that a rejected row stands in. */
export interface RejectSource {
  readonly document: string;
  readonly team: string;
  readonly name: string | null;
}

/** Column, from 1, that tells one row of the rejects tab from another. */
export const REJECT_KEY_COLUMN = TAB_COLUMNS.rejects.indexOf('source_link') + 1;

/** Column, from 1, with the source that a row of the rejects tab came from. */
export const REJECT_SOURCE_COLUMN = TAB_COLUMNS.rejects.indexOf('source_document') + 1;

/**
 * @param source whose row it is; its name is null when it is registered no more
 * @param formTitle the form as the master's language calls it
 */
export function rejectRow(
  reject: Reject,
  { document, team, name }: RejectSource,
  formTitle: string,
): readonly Cell[] {
  const { tab, sheetId, row } = reject;
  const cells: Readonly<Record<OwnColumn<'rejects'>, Cell>> = {
    site_id: reject.siteId,
    week_end: reject.period,
    form_title: formTitle,
    team,
    source_name: name,
    form: reject.form,
    reasons: reject.codes.join('; '),
    message: reject.message,
    source_document: document,
    source_tab: tab,
    source_row: row,
    source_link: sourceLink({ document, tab, sheetId, row, team }),
    rejected_at: reject.at,
  };
  return TAB_COLUMNS.rejects.map((id) => cells[id]);
}
