// How numbers and dates are written for people, by language. Sheets formats its own cells; this is
// for figures inside sentences.

import type { Language } from '../forms/form.ts';
import { dmyDay } from '../table/serial-date.ts';

const GROUP: Readonly<Record<Language, string>> = { fr: '\u202f', en: ',', es: '.' };
const POINT: Readonly<Record<Language, string>> = { fr: ',', en: '.', es: ',' };

/**
 * A count with thousands separated, at most `digits` decimals, rounded half away from zero.
 * @example figure(60093, 'fr') // "60 093", with a narrow no-break space
 */
export function figure(value: number, language: Language, digits = 0): string {
  const scale = 10 ** digits;
  // The epsilon keeps decimals such as 1.005 from falling on the wrong side of the half.
  const scaled = Math.abs(value) * scale;
  const rounded = Math.floor(scaled + 0.5 + scaled * Number.EPSILON) / scale;
  const [whole = '0', decimals = ''] = rounded.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, GROUP[language]);
  const sign = value < 0 && rounded !== 0 ? '\u2212' : '';
  return sign + grouped + (decimals === '' ? '' : POINT[language] + decimals);
}

/** A signed count: `+1 200`, `−35`, `0`. */
export function signedFigure(value: number, language: Language, digits = 0): string {
  const text = figure(value, language, digits);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A day as people of this operation write it in every language: `30/09/2014`. */
export function day(serial: number): string {
  return dmyDay(serial);
}

/**
 * A sentence's noun with its number.
 * @example counted(1, 'ligne', 'lignes', 'fr') // "1 ligne"
 */
export function counted(count: number, one: string, many: string, language: Language): string {
  // French counts 0 and 1 as singular; English and Spanish only 1.
  const singular = language === 'fr' ? Math.abs(count) < 2 : count === 1;
  return `${figure(count, language)} ${singular ? one : many}`;
}
