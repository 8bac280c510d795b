// What the coordinator's settings make of the findings of the checks. The only place where a severity
// is changed; both shells come through here.

import type { Finding, Severity } from '../findings/finding.ts';
import { SEVERITIES, SEVERITY } from '../findings/severity.ts';
import { RULES } from '../settings/rules/index.ts';
import type { RuleSetting, RuleSettings } from '../settings/rules/rule.ts';

/** Findings as the operation wants them. */
export interface RuledFindings {
  /** Those that are drawn, that block and that are sent. */
  readonly standing: readonly Finding[];
  /** Those of rules on trial: counted for the coordinator, and nothing else. */
  readonly onTrial: readonly Finding[];
}

/**
 * Gives each finding the severity that the settings say. A finding that its check calls less serious
 * than usual (a report that may still come) is not made worse by a setting. Rules that protect
 * people or figures stay as they are whatever the settings say.
 */
export function applyRules(findings: readonly Finding[], rules: RuleSettings): RuledFindings {
  if (Object.keys(rules).length === 0) return { standing: findings, onTrial: [] };
  const standing: Finding[] = [];
  const onTrial: Finding[] = [];
  for (const finding of findings) {
    const setting = RULES[finding.code].fixed === true ? undefined : rules[finding.code];
    if (setting === undefined) standing.push(finding);
    else if (setting === 'trial') onTrial.push(finding);
    else if (setting !== 'off') standing.push(withSeverity(finding, setting));
  }
  return { standing, onTrial };
}

/** Whether nothing that a check raises is wanted, so that it need not run. */
export function isSwitchedOff(raises: readonly Finding['code'][], rules: RuleSettings): boolean {
  const isOff = (setting: RuleSetting | undefined): boolean => setting === 'off';
  return raises.length > 0 && raises.every((code) => isOff(rules[code]) && !RULES[code].fixed);
}

function withSeverity(finding: Finding, setting: Severity): Finding {
  const isMilder = rank(finding.severity) > rank(SEVERITY[finding.code]);
  const severity = isMilder && rank(finding.severity) > rank(setting) ? finding.severity : setting;
  return severity === finding.severity ? finding : { ...finding, severity };
}

/** 0 is the most serious. */
function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
