// A month in words, as a report is headed: `septembre 2014`.

import type { Language } from '../forms/form.ts';
import { fromSerial } from '../table/serial-date.ts';

const NAMES: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
    ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ],
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  es: [
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
    ...['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  ],
};

/**
 * The month that a day lies in.
 * @param day serial date
 * @example monthName(toSerial({ year: 2014, month: 9, day: 1 }), 'es') // "septiembre de 2014"
 */
export function monthName(day: number, language: Language): string {
  const { year, month } = fromSerial(day);
  const name = NAMES[language][month - 1] ?? '';
  return language === 'es' ? `${name} de ${year}` : `${name} ${year}`;
}
