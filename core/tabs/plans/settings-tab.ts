// The tab in which a coordinator sets an operation up: the settings, then how serious each rule is.
// Existing values are never part of the plan's writes: a tab that is there keeps them.

import type { FindingCode } from '../../findings/finding.ts';
import { SEVERITY } from '../../findings/severity.ts';
import { settingDefinitions } from '../../settings/setting-definitions.ts';
import { RULE_GROUPS } from '../../settings/rules/index.ts';
import type { RuleEntry, RuleGroup } from '../../settings/rules/rule.ts';
import { settingOfRule } from '../../settings/rules/rule-of-setting.ts';
import type { PlannedCell, TabPlan } from '../tab-plan.ts';
import { planOwnTab } from './own-tab.ts';
import type { PlanContext } from './plan-context.ts';
import { HEADING_STYLE, NOTE_STYLE, QUIET_STYLE, VALUE_STYLE } from './tab-styles.ts';

/** One row per setting and per rule that can be changed: id, label, value, explanation. */
export function planSettingsTab(context: PlanContext): TabPlan {
  const { language, settings } = context;
  const rows = settingDefinitions.map(({ id, labels, notes }): PlannedCell[] => [
    { value: id, style: QUIET_STYLE },
    { value: labels[language] },
    { value: settings[id] === '' ? null : settings[id], style: VALUE_STYLE },
    { value: notes[language], style: NOTE_STYLE },
  ]);
  const columns = {
    id: { width: 170, wrap: true },
    label: { width: 240, wrap: true },
    value: { width: 260, wrap: true },
    note: { width: 480, wrap: true },
  } as const;
  const all = [...rows, ...ruleRows(context)];
  return planOwnTab('settings', { columns, rows: all, frozenColumns: 2, spareRows: 20 }, context);
}

/** Rows without an id are headings: nothing is read from them. */
function ruleRows(context: PlanContext): readonly PlannedCell[][] {
  const { rules } = context.messages.tabs;
  return [
    heading(rules.heading, rules.explanation),
    ...RULE_GROUPS.flatMap((group) => groupRows(group, context)),
    heading('', rules.fixed),
  ];
}

function groupRows(
  { titles, rules }: RuleGroup,
  { language, settings, messages }: PlanContext,
): readonly PlannedCell[][] {
  // The keys of a group are codes, which Object.entries forgets.
  const entries = Object.entries(rules) as readonly (readonly [FindingCode, RuleEntry])[];
  const { words, usual } = messages.tabs.rules;
  const rows = entries.flatMap(([code, { labels, fixed }]): PlannedCell[][] => {
    if (fixed === true) return [];
    const setting = settings.rules[code];
    const value = setting === undefined ? null : words[setting];
    return [
      [
        { value: settingOfRule(code), style: QUIET_STYLE },
        { value: labels[language] },
        { value, style: VALUE_STYLE },
        { value: usual[SEVERITY[code]], style: NOTE_STYLE },
      ],
    ];
  });
  return rows.length === 0 ? [] : [heading(titles[language], ''), ...rows];
}

function heading(title: string, note: string): PlannedCell[] {
  return [
    { value: null, style: QUIET_STYLE },
    { value: title === '' ? null : title, style: HEADING_STYLE },
    { value: null, style: {} },
    { value: note === '' ? null : note, style: NOTE_STYLE },
  ];
}
