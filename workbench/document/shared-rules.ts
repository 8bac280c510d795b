// Equal validation rules as one object: a form has a thousand rows, each with the same long lists, and
// callers make a new rule for each cell.

import type { ValidationRule } from './model.ts';

/** Enough for all columns of several forms; the oldest goes when there are more. */
const KEPT = 500;

const kept = new Map<string, ValidationRule[]>();

/** An equal rule that was seen before, or this one. */
export function sharedRule(rule: ValidationRule): ValidationRule {
  const { type, values, inputMessage = '' } = rule;
  const mark = `${type} ${values.length} ${values[0] ?? ''} ${inputMessage}`;
  const alike = kept.get(mark) ?? [];
  const known = alike.find((one) => equal(one, rule));
  if (known !== undefined) return known;
  if (kept.size >= KEPT) {
    for (const oldest of kept.keys()) {
      kept.delete(oldest);
      break;
    }
  }
  kept.set(mark, [...alike, rule]);
  return rule;
}

function equal(a: ValidationRule, b: ValidationRule): boolean {
  return (
    a === b ||
    (a.type === b.type &&
      a.inputMessage === b.inputMessage &&
      a.strict === b.strict &&
      a.showCustomUi === b.showCustomUi &&
      a.values.length === b.values.length &&
      a.values.every((value, index) => value === b.values[index]))
  );
}
