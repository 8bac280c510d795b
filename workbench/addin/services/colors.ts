// Colours as Apps Script takes them (CSS notation) and gives them (`#rrggbb`, lower case).

import { exception } from './exception.ts';
import { textOf } from './text-of.ts';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000ff',
  cyan: '#00ffff',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  magenta: '#ff00ff',
  orange: '#ffa500',
  red: '#ff0000',
  white: '#ffffff',
  yellow: '#ffff00',
};

/** What getBackground and getFontColor answer for a cell that nobody coloured. */
export const DEFAULT_BACKGROUND = '#ffffff';
export const DEFAULT_COLOR = '#000000';

/** A colour as the model keeps it; null for the default. */
export function colorText(given: unknown): string | null {
  if (given === null || given === undefined || given === '') return null;
  const text = textOf(given).toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, '$&$&');
  const named = NAMED[text];
  if (named === undefined) throw exception(`Invalid argument: ${textOf(given)}`);
  return named;
}
