// What two spellings of a site's name have in common, and when two names are alike enough to ask
// whether they are one site. For asking people; sites are never merged by name.

import { fold } from '../../table/fold.ts';
import { likeness } from '../../table/likeness.ts';

// Spellings met in the CAR lists (domain notes 2.1 and 5.2): "St. Joseph", "Mis. Cath.",
// "N.D. Victoire", "Notre dame de la Victoire", "Résidence Sous-Préf.".
const EXPANSIONS: readonly (readonly [RegExp, string])[] = [
  [/\bste\b/g, 'sainte'],
  [/\bst\b/g, 'saint'],
  [/\bmis(?:s)? cath\b/g, 'mission catholique'],
  [/\bmission cath\b/g, 'mission catholique'],
  [/\bn d\b|\bnd\b/g, 'notre dame'],
  [/\bsous pref\b/g, 'sous prefet'],
];
const STOP_WORDS = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'l',
  'd',
  'et',
  'site',
  'the',
  'of',
]);

/** A site name in one spelling: folded, abbreviations written out, little words dropped. */
export function plainSiteName(name: string): string {
  let text = fold(name);
  for (const [short, long] of EXPANSIONS) text = text.replace(short, long);
  const words = text.split(' ');
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  // "Site A" keeps its "site": a single letter alone is no name.
  return telling.join('').length > 1 ? telling.join(' ') : words.join(' ');
}

/** From here on two names are alike ("Résidence Sous-Préf." and "…du Sous-Préfet" have 0.93). */
const ALIKE = 0.85;
/** A name that is part of another must have this many letters to be telling. */
const TELLING = 8;

/**
 * Whether two plain names may mean one site. Single letters and numbers tell sites apart ("Site A"
 * and "Site B", "Kozoro 1" and "Kozoro 2"), however alike the rest is.
 */
export function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const one = a.split(' ');
  const two = b.split(' ');
  const lastOne = one[one.length - 1] ?? '';
  const lastTwo = two[two.length - 1] ?? '';
  if ((isMark(lastOne) || isMark(lastTwo)) && lastOne !== lastTwo) return false;
  const marksOne = one.filter(isMark).join(' ');
  const marksTwo = two.filter(isMark).join(' ');
  if (marksOne !== '' && marksTwo !== '' && marksOne !== marksTwo) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= TELLING && ` ${long} `.includes(` ${short} `)) return true;
  return likeness(a, b) >= ALIKE;
}

/** A single letter or a number, which sets one of several neighbouring sites apart. */
function isMark(word: string): boolean {
  return /^(?:\d+|[a-z])$/.test(word);
}
