// Trying a rule, in English.

import { counted, figure } from '../figures.ts';
import type { NumberedLine, TryRuleMessages } from '../try-rule-messages.ts';

const count = (value: number, one: string, many: string): string => counted(value, one, many, 'en');

function numbered(lines: readonly NumberedLine[], sign: string): readonly string[] {
  return lines.map(({ label, value }, index) => `${index + 1}. ${label}${sign}${value}`);
}

export const tryRule: TryRuleMessages = {
  title: 'Try a rule',
  prompt: 'Which rule? Type a word of its name, for example “household” or “change”, or its code.',
  choose: (rules, others) =>
    [
      'Several rules have this name. Type the number of the one you mean.',
      '',
      ...numbered(rules, ' – '),
      ...(others > 0
        ? [`… and ${count(others, 'other', 'others')}: rather type one more word.`]
        : []),
    ].join('\n'),
  thresholds: (label, thresholds) =>
    [
      `Rule “${label}”. With which thresholds? Empty: those of the settings.`,
      '',
      ...numbered(thresholds, ': '),
      '',
      thresholds.length === 1
        ? 'Type another value to try it.'
        : 'To try another one, type its number and the value, for example “2 = 12”.',
    ].join('\n'),
  result: ({ label, findings, sites, weeks, changed, tab }) => {
    const over = weeks === 1 ? 'in the last week' : `in the last ${figure(weeks, 'en')} weeks`;
    return [
      findings === 0
        ? `The rule “${label}” would have raised no finding ${over}.`
        : `The rule “${label}” would have raised ${count(findings, 'finding', 'findings')} ${over} (${count(sites, 'site', 'sites')}).`,
      ...(changed.length > 0
        ? [`With: ${changed.map((one) => `${one.label}: ${one.value}`).join(', ')}.`]
        : []),
      ...(findings > 0 ? ['', `They are listed in the tab “${tab}”.`] : []),
      '',
      'Nothing has been changed. To set the rule, see the settings tab.',
    ].join('\n');
  },
  cancelled: 'No rule was tried.',
  onTrial: (rules) =>
    rules.length === 0
      ? []
      : [
          '',
          'Rules on trial (shown to nobody else):',
          ...rules.map(
            ({ label, findings, sites }) =>
              `• ${label}: ${count(findings, 'finding', 'findings')}, ${count(sites, 'site', 'sites')}`,
          ),
        ],
};
