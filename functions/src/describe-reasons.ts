// The reasons of a rejected row as sentences, in the master's language.

import { personalDataIn } from '../../core/disclosure/personal-data.ts';
import type { Reason } from '../../core/consolidate/intake.ts';
import type { Finding } from '../../core/findings/finding.ts';
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
    const sentence = oneLine(explainFinding(withoutPersonalData(finding), messages, form));
    const column = form.columns.find(({ id }) => id === finding.columnId)?.labels[language];
    return column === undefined || sentence.toLowerCase().includes(column.toLowerCase())
      ? sentence
      : messages.findings.headed(column, sentence);
  });
  return [...new Set(lines)].join('\n');
}

/**
 * What a finding quotes, withheld where it holds personal data: a phone number typed where a code
 * belongs must not reach the master in the reason why it was refused.
 */
function withoutPersonalData<F extends Finding>(finding: F): F {
  const isPersonal = (fact: unknown): boolean =>
    typeof fact === 'string' && personalDataIn(fact).length > 0;
  const facts: readonly (readonly [string, unknown])[] = Object.entries(finding.facts);
  if (!facts.some(([, fact]) => isPersonal(fact))) return finding;
  const withheld = facts.map(([name, fact]) => [name, isPersonal(fact) ? '…' : fact]);
  return { ...finding, facts: Object.fromEntries(withheld) as F['facts'], suggestion: null };
}
