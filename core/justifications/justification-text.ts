// What a justification may say. It is printed beside the figure for everybody to read, so it names a
// reason and nobody.

import { personalDataIn } from '../disclosure/personal-data.ts';

/** Characters of the longest justification: it must fit beside a figure in a report. */
export const LONGEST_JUSTIFICATION = 300;

/** Characters below which a text is no reason ("ok", "oui", "vu"). */
export const SHORTEST_JUSTIFICATION = 5;

/** The text on one line, without spaces at its ends. */
export function justificationText(typed: string): string {
  return typed.replace(/\s+/g, ' ').trim();
}

/** Why a text cannot be taken; null when it can. */
export function faultOfJustification(text: string): 'short' | 'long' | 'personal-data' | null {
  if (text.length < SHORTEST_JUSTIFICATION) return 'short';
  if (text.length > LONGEST_JUSTIFICATION) return 'long';
  return personalDataIn(text).length > 0 ? 'personal-data' : null;
}
