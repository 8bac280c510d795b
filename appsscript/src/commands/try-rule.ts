// Essayer une règle: asks a coordinator for a rule and, where it measures something, for other
// thresholds, runs it over the master's rows of the last weeks, and lists what it would have found.

import type { CheckInput } from '../../../core/checks/check.ts';
import { TRIABLE, tryRule as trial } from '../../../core/checks/try-rule.ts';
import { drawFindings } from '../../../core/findings/draw-findings.ts';
import type { Finding, FindingCode } from '../../../core/findings/finding.ts';
import { SEVERITY } from '../../../core/findings/severity.ts';
import { FORM_IDS } from '../../../core/forms/index.ts';
import { figure } from '../../../core/messages/figures.ts';
import type { Messages } from '../../../core/messages/messages.ts';
import type { NumberedLine } from '../../../core/messages/try-rule-messages.ts';
import { Problem } from '../../../core/problems/problem.ts';
import { masterInput } from '../../../core/reports/master-material.ts';
import { findRules } from '../../../core/settings/rules/find-rules.ts';
import { RULES } from '../../../core/settings/rules/index.ts';
import { readThresholds } from '../../../core/settings/rules/read-thresholds.ts';
import { definitionOf } from '../../../core/settings/setting-definitions.ts';
import type { SettingId, Settings } from '../../../core/settings/settings.ts';
import { planEdits } from '../../../core/tabs/plan-edits.ts';
import { planFindingsTab } from '../../../core/tabs/plans/findings-tab.ts';
import { today } from '../gateway/clock.ts';
import { ask, tell, toast } from '../gateway/dialogs.ts';
import { executeEdits } from '../gateway/execute-edits.ts';
import { locked } from '../gateway/lock.ts';
import { readListedFindings } from '../gateway/read-draw-state.ts';
import { readMaster } from '../gateway/read-master.ts';
import { tabNow } from '../gateway/tab-now.ts';
import { openWorkbook, type Workbook } from '../gateway/workbook.ts';
import { requireMaster } from '../kind-of-workbook.ts';
import { operationOf } from '../operation.ts';
import type { CommandContext } from '../run-command.ts';

/** Rules that a dialog can show. */
const LINES = 20;

export function tryRule({ messages, preferences }: CommandContext): void {
  const { title, result, cancelled } = messages.commands.tryRule;
  const workbook = openWorkbook();
  requireMaster(workbook.tabs);
  const wanted = askForTrial(workbook, messages);
  if (wanted === null) {
    toast(title, cancelled);
    return;
  }
  const { code, input, settings } = wanted;
  const { findings, sites, weeks } = trial({ ...input, settings }, code);
  // Two people who try different rules at once would mix the list.
  locked(() => {
    if (!workbook.tabs.has('findings')) {
      const operation = operationOf(preferences.reference);
      const plan = planFindingsTab({ ...operation, messages, language: messages.language });
      executeEdits(workbook, planEdits(plan, tabNow(workbook, plan.key)));
    }
    listFindings(workbook, input, findings, messages);
  });
  const thresholds = RULES[code].thresholds ?? [];
  const changed = thresholds.filter((id) => settings[id] !== input.settings[id]);
  tell(
    title,
    result({
      label: RULES[code].labels[messages.language],
      findings: findings.length,
      sites,
      weeks,
      changed: changed.map((id) => lineOf(id, settings, messages)),
      tab: messages.tabs.titles.findings,
    }),
  );
}

interface WantedTrial {
  readonly code: FindingCode;
  readonly input: CheckInput;
  /** Those of the input, with the thresholds to try. */
  readonly settings: Settings;
}

/** `null` when the person went back. */
function askForTrial(workbook: Workbook, messages: Messages): WantedTrial | null {
  const code = chooseRule(messages);
  if (code === null) return null;
  const tables = readMaster(workbook, { forms: FORM_IDS }, messages.tabs.titles);
  const input = masterInput(tables, today(workbook.timeZone));
  const settings = chooseThresholds(code, input.settings, messages);
  return settings === null ? null : { code, input, settings };
}

/** Lists findings with links to the rows of the base; draws nothing on them. */
function listFindings(
  workbook: Workbook,
  input: CheckInput,
  findings: readonly Finding[],
  messages: Messages,
): void {
  const leftOut = new Map(
    FORM_IDS.flatMap((form) => {
      const tab = input[form]?.table.tab;
      return tab === undefined ? [] : [[tab, `base.${form}` as const] as const];
    }),
  );
  const state = { tabs: [], listed: readListedFindings(workbook), leftOut };
  executeEdits(workbook, drawFindings(state, findings, messages));
}

/** @throws Problem rule/not-found */
function chooseRule({ language, commands, tabs }: Messages): FindingCode | null {
  const { title, prompt, choose } = commands.tryRule;
  const text = ask(title, prompt);
  if (text === null || text === '') return null;
  const found = findRules(text, TRIABLE);
  if (found.length === 0) throw new Problem('rule/not-found', { text });
  const [first] = found;
  if (found.length === 1 && first !== undefined) return first;
  const shown = found.slice(0, LINES);
  const lines = shown.map((code) => ({
    label: RULES[code].labels[language],
    value: tabs.rules.words[SEVERITY[code]],
  }));
  const number = ask(title, choose(lines, found.length - shown.length));
  if (number === null || number === '') return null;
  const chosen = shown[Number(number) - 1];
  if (chosen === undefined) throw new Problem('rule/not-found', { text: number });
  return chosen;
}

/** @throws Problem rule/threshold-unreadable */
function chooseThresholds(
  code: FindingCode,
  settings: Settings,
  messages: Messages,
): Settings | null {
  const thresholds = RULES[code].thresholds ?? [];
  if (thresholds.length === 0) return settings;
  const { title, thresholds: question } = messages.commands.tryRule;
  const lines = thresholds.map((id) => lineOf(id, settings, messages));
  const text = ask(title, question(RULES[code].labels[messages.language], lines));
  if (text === null) return null;
  const changed = readThresholds(text, thresholds, settings);
  if (changed === null) throw new Problem('rule/threshold-unreadable', { text });
  return changed;
}

function lineOf(id: SettingId, settings: Settings, { language }: Messages): NumberedLine {
  const value = settings[id];
  return {
    label: definitionOf(id).labels[language],
    value: typeof value === 'number' ? trimmed(value, language) : value,
  };
}

function trimmed(value: number, language: Messages['language']): string {
  return Number.isInteger(value)
    ? figure(value, language)
    : figure(value, language, 4).replace(/0+$/, '');
}
