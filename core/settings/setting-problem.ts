// What a coordinator is told about a setting that cannot be used. Nothing goes on with a guess.

import { Problem } from '../problems/problem.ts';
import type { UnreadableSetting } from './read-settings.ts';
import { ruleOfSetting } from './rules/rule-of-setting.ts';

/** The problem of the first setting that cannot be used; null when all can. */
export function settingProblem(unreadable: readonly UnreadableSetting[]): Problem | null {
  const [first] = unreadable;
  if (first === undefined) return null;
  const facts = { setting: first.id, value: first.raw === null ? '' : String(first.raw) };
  const rule = ruleOfSetting(first.id);
  if (rule === undefined) return new Problem('setting/unreadable', facts);
  if (rule === null) return new Problem('setting/unknown-rule', facts);
  return new Problem(rule.isFixed ? 'setting/protected' : 'setting/unreadable', facts);
}
