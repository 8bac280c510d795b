// Which rule a setting is about, by its id `severity.<finding code>`.

import type { FindingCode } from '../../findings/finding.ts';
import { RULES } from './index.ts';

const PREFIX = 'severity.';

/** A rule that a setting names. */
export interface NamedRule {
  readonly code: FindingCode;
  /** Nobody can change it. */
  readonly isFixed: boolean;
}

/** The rule; null when no rule has this code, undefined when the setting is not about a rule. */
export function ruleOfSetting(id: string): NamedRule | null | undefined {
  if (!id.startsWith(PREFIX)) return undefined;
  const code = id.slice(PREFIX.length);
  return isCode(code) ? { code, isFixed: RULES[code].fixed === true } : null;
}

/** The id under which a rule stands in the settings tab. */
export function settingOfRule(code: FindingCode): string {
  return `${PREFIX}${code}`;
}

/** Whether a text is the code of a rule. */
export function isCode(text: string): text is FindingCode {
  return Object.prototype.hasOwnProperty.call(RULES, text);
}
