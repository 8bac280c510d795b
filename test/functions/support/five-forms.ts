// One spreadsheet with good rows of all five forms, and what became of them in the master.

import type { Form, FormId } from '../../../core/forms/form.ts';
import { FORM_BY_ID, FORM_IDS } from '../../../core/forms/index.ts';
import type { SubmitResponse } from '../../../core/wire/contract.ts';
import { activityRow, interviewRow, profileRow, refusalRow } from '../../support/monthly-rows.ts';
import { startOperation } from './operation.ts';
import type { Answer, Operation, RowById } from './operation.ts';
import { report, site } from './reports.ts';

export const SITE = 'CF-S0001';

/** One good row of each form, and an interview that was refused. */
export const GOOD: Readonly<Record<FormId, readonly RowById[]>> = {
  sites: [site(SITE, 'EQ-01')],
  weekly: [report(SITE, 'EQ-01')],
  profile: [profileRow(SITE)],
  intentions: [
    { ...interviewRow(SITE, 'EQ-01'), response_id: 'RI-0000000001' },
    { ...refusalRow(SITE, 'EQ-01'), response_id: 'RI-0000000002' },
  ],
  interventions: [{ ...activityRow(SITE), intervention_id: 'IV-0000000001' }],
};

export interface FiveForms {
  readonly operation: Operation;
  /** The spreadsheet of the first team. */
  readonly document: string;
  /** Replaces the rows of all forms; those that are not given are the good ones. */
  readonly fill: (rows?: Partial<typeof GOOD>, into?: string) => Promise<void>;
  /** @param more what the request says besides */
  readonly submit: (more?: object) => Promise<Answer<SubmitResponse>>;
  readonly base: (form: FormId) => readonly RowById[];
  /** Rows of each base tab, in the order of the forms. */
  readonly counts: () => readonly number[];
}

/** Starts an operation of two teams. */
export async function startFiveForms(): Promise<FiveForms> {
  const operation = await startOperation(['EQ-01', 'EQ-02']);
  const document = operation.sources[0]?.document ?? '';
  const formOf = (id: FormId): Form => FORM_BY_ID[id];
  const base: FiveForms['base'] = (form) => {
    const ids = formOf(form).columns.map(({ id }) => id);
    return operation.rows(operation.master, `base.${form}`, ids);
  };
  return {
    operation,
    document,
    base,
    async fill(rows = {}, into = document) {
      const all = { ...GOOD, ...rows };
      for (const id of FORM_IDS) await operation.fill(into, formOf(id), all[id]);
    },
    submit: (more = {}) => operation.call('submit', 'equipe01@example.org', document, more),
    counts: () => FORM_IDS.map((form) => base(form).length),
  };
}
