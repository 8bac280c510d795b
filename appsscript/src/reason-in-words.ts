// Why a row was not taken, in words. The functions send the code; the same check ran here, so the
// finding with its facts is here too.

import { explainFinding } from '../../core/findings/explain-finding.ts';
import type { FormId } from '../../core/forms/form.ts';
import type { Messages } from '../../core/messages/messages.ts';
import type { Examination } from './examination.ts';

/** The sentence of the finding with this code on this row; the code itself where there is none. */
export function reasonInWords(
  code: string,
  at: { readonly form: FormId; readonly row: number },
  examination: Examination,
  messages: Messages,
): string {
  const reading = examination[at.form];
  const finding = examination.findings.find(
    ({ code: found, place }) =>
      found === code && place.tab === reading?.table.tab && place.row === at.row,
  );
  if (finding === undefined) return code;
  return explainFinding(finding, messages, reading?.form ?? null).wrong;
}
