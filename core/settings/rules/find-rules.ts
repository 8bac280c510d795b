// The rules that a person means by what they type: a code, or words of a rule's name.

import type { FindingCode } from '../../findings/finding.ts';
import { fold } from '../../table/fold.ts';
import { RULES } from './index.ts';
import { isCode } from './rule-of-setting.ts';

/**
 * The rules whose code or name in any language has every word, in the order of the settings tab. A
 * whole code is that rule alone.
 * @param among The codes to choose from.
 * @example findRules('taille menage', codes) // ['population/household-size-unlikely']
 */
export function findRules(text: string, among: ReadonlySet<FindingCode>): readonly FindingCode[] {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/^severity\./, '');
  if (isCode(typed)) return among.has(typed) ? [typed] : [];
  const words = fold(typed).split(' ');
  const codes = Object.keys(RULES) as readonly FindingCode[];
  return codes.filter((code) => {
    if (!among.has(code)) return false;
    const { fr, en, es } = RULES[code].labels;
    const names = [code, fr, en, es].map((name) => ` ${fold(name)}`);
    return names.some((name) => words.every((word) => name.includes(` ${word}`)));
  });
}
