// The reasons of a rejected row as sentences, in the master's language.

import type { Reason } from '../../core/consolidate/intake.ts';
import type { Language } from '../../core/forms/form.ts';
import { messagesFor } from '../../core/messages/index.ts';

/** One sentence for each finding; a reason without a finding is told by its code alone. */
export function describeReasons(reasons: readonly Reason[], language: Language): string {
  const messages = messagesFor(language);
  return reasons
    .map(({ code, finding }) => (finding === null ? code : messages.findings.sentence(finding)))
    .join('\n');
}
