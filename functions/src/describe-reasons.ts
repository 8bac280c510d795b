// The reasons of a rejected row as sentences, in the master's language.

import type { Reason } from '../../core/consolidate/intake.ts';
import { explainFinding, oneLine } from '../../core/findings/explain-finding.ts';
import type { Form, Language } from '../../core/forms/form.ts';
import { messagesFor } from '../../core/messages/index.ts';

/** One line for each finding; a reason without a finding is told by its code alone. */
export function describeReasons(
  reasons: readonly Reason[],
  form: Form,
  language: Language,
): string {
  const messages = messagesFor(language);
  return reasons
    .map(({ code, finding }) =>
      finding === null ? code : oneLine(explainFinding(finding, messages, form)),
    )
    .join('\n');
}
