// The reasons of a rejected row as sentences, in the master's language.

import type { Reason } from '../../core/consolidate/intake.ts';
import { explainFinding, oneLine } from '../../core/findings/explain-finding.ts';
import type { Form, Language } from '../../core/forms/form.ts';
import { messagesFor } from '../../core/messages/index.ts';

/**
 * One line for each finding, which names its column, because here the sentence stands apart from the
 * cell; a fault of two cells is told once. A reason without a finding is told by its code alone.
 */
export function describeReasons(
  reasons: readonly Reason[],
  form: Form,
  language: Language,
): string {
  const messages = messagesFor(language);
  const lines = reasons.map(({ code, finding }) => {
    if (finding === null) return code;
    const sentence = oneLine(explainFinding(finding, messages, form));
    const column = form.columns.find(({ id }) => id === finding.columnId)?.labels[language];
    return column === undefined || sentence.toLowerCase().includes(column.toLowerCase())
      ? sentence
      : messages.findings.headed(column, sentence);
  });
  return [...new Set(lines)].join('\n');
}
