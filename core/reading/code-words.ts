// The words of a closed list: codes, labels in every language and aliases, folded for comparing. Shared
// by columns that take one code and columns that take several.

import type { Code } from '../forms/form.ts';
import type { Cell } from '../table/cell.ts';
import { fold } from '../table/fold.ts';
import { likeness, numbersIn } from '../table/likeness.ts';

/** How many codes a finding names as examples. */
const EXAMPLES = 3;
/** Below this likeness two texts have little in common. */
const NEAR = 0.7;
/** Longer texts are remarks, not codes. */
const LONGEST = 200;

/** How the words of one list are looked up. */
export interface CodeWords {
  /** Codes by the words exactly as the dictionary writes them, and numeric codes as numbers. */
  readonly exact: ReadonlyMap<Cell, string>;
  /** The code of other words, accents, capitals and marks set aside. */
  readonly called: (text: string) => string | undefined;
  /** The code whose words differ only in spaces, when it is the only one. */
  readonly squashed: (text: string) => string | undefined;
  /** Codes whose words are most like a text, the likest first. */
  readonly nearest: (text: string) => readonly string[];
  /** What a finding names as examples where nothing is near. */
  readonly examples: readonly string[];
}

/** The words of a list. */
export function codeWords(codes: readonly Code[]): CodeWords {
  const exact = new Map<Cell, string>();
  const folded = new Map<string, string>();
  const tight = new Map<string, string | null>();
  for (const { code, labels, aliases = [] } of codes) {
    exact.set(code, code);
    if (/^\d+$/.test(code)) exact.set(Number(code), code);
    for (const words of [code, ...Object.values(labels), ...aliases]) {
      if (!exact.has(words)) exact.set(words, code);
      const key = signed(words);
      if (!folded.has(key)) folded.set(key, code);
      const other = tight.get(squash(key));
      tight.set(squash(key), other === undefined || other === code ? code : null);
    }
  }
  return {
    exact,
    called: (text) => folded.get(keyOf(text)),
    squashed: (text) =>
      (keyOf(text) === '' ? undefined : tight.get(squash(keyOf(text)))) ?? undefined,
    nearest: (text) => nearest(keyOf(text), codes),
    examples: codes.slice(0, EXAMPLES).map(({ code }) => code),
  };
}

function keyOf(text: string): string {
  return text.length > LONGEST ? '' : signed(text);
}

/** Folded, but for the signs that tell "< 5 km" from "> 5 km". */
function signed(text: string): string {
  return fold(text.replace(/[<≤]/g, ' lt ').replace(/[>≥]/g, ' gt '));
}

function squash(key: string): string {
  return key.replace(/ /g, '');
}

function nearest(key: string, codes: readonly Code[]): readonly string[] {
  if (key === '') return [];
  return codes
    .map(({ code, labels, aliases = [] }) => ({
      code,
      like: Math.max(
        ...[code, ...Object.values(labels), ...aliases].map((words) => alike(key, signed(words))),
      ),
    }))
    .filter(({ like }) => like >= NEAR)
    .sort((a, b) => b.like - a.like)
    .slice(0, EXAMPLES)
    .map(({ code }) => code);
}

function alike(key: string, words: string): number {
  if (numbersIn(key) !== numbersIn(words)) return 0;
  return ` ${words} `.includes(` ${key} `) && key.length > 3 ? 0.9 : likeness(key, words);
}
