// "Abroad", where people may say they want to settle: an answer of its own beside the prefectures.

import type { Labels } from '../forms/form.ts';
import { fold } from '../table/fold.ts';

/** What is stored for it. */
export const ABROAD = 'etranger';

export const abroadLabels: Labels = {
  fr: "À l'étranger",
  en: 'Abroad',
  es: 'En el extranjero',
};

const SPELLINGS = new Set(
  [
    ABROAD,
    ...Object.values(abroadLabels),
    'Hors du pays',
    'Autre pays',
    'Un autre pays',
    'Pays voisin',
    'Outside the country',
    'Another country',
    'Foreign country',
    'Extranjero',
    'Fuera del país',
    'Otro país',
  ].map(fold),
);

/** Whether a text says "abroad", in any of the languages. */
export function isAbroad(text: string): boolean {
  return SPELLINGS.has(fold(text));
}
