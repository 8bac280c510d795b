// Recognises personal data in a text, without taking figures and dates for telephone numbers.

import { fold } from '../table/fold.ts';

export type PersonalData = 'phone' | 'e-mail' | 'document' | 'name';

const NOTHING: readonly never[] = [];

/**
 * A text without five digits close together, an @ or a title holds nothing that is looked for: a
 * telephone number has seven, the number of a document five.
 */
const WORTH_A_LOOK =
  /@|\d(?:\D{0,3}\d){4}|\b(?:MM?\.|M(?:R|RS|ME|LLE|r|rs|s|me|mes|lle)\b|m(?:r|me|lle)\b|Miss\b|Sr\.|Srt?a\b|Dra?\b|Do[nñ]a\b|[Dd]oct(?:eur|or)|[Mm](?:onsieur|adame|ademoiselle)|[Ss]e[nñ]or)/;

// Bounded, so that a cell of 50,000 characters without spaces is not searched from every letter.
const E_MAIL = /[^\s@<>(),;:]{1,64}@[^\s@<>(),;:]{1,200}\.[a-z]{2,}/i;

// Central African numbers have eight digits, mobiles from 7 and fixed lines from 2, written in pairs
// or in one piece. One piece from 2 would be a date such as 20141118, so only mobiles count there.
const PHONES: readonly RegExp[] = [
  /(?:\+|\b00)\s?\(?\d{1,3}\)?(?:[\s./-]?\d){7,}/,
  /(?<![\d.,/-]|\d\s)(?:7\d|2[1-4])([\s./-])\d{2}\1\d{2}\1\d{2}(?![\d]|[.,/-]\d)/,
  /(?<![\d.,/-])7\d{7}(?![\d]|[.,/-]\d)/,
  /\b(?:236)[\s./-]?(?:7\d|2[1-4])(?:[\s./-]?\d{2}){3}(?!\d)/,
  /\b(?:t[eé]l|t[eé]l[eé]phone|phone|tel[eé]fono|cel|cell|portable|whatsapp|gsm|contact|contacto|num[eé]ro)\b[^\d\n]{0,15}\d(?:[\s./-]?\d){6,}/i,
];

const DOCUMENT =
  /\b(?:passeport|passport|pasaporte|d\.?n\.?i\.?|permis de conduire|driving licen[cs]e|acte de naissance|birth certificate|partida de nacimiento|c\.?n\.?i\.?|carte d['’\s]identit[eé]|identity card|id card|c[eé]dula|carte (?:d['’\s])?[eé]lecteur|num[eé]ro d['’\s]identit[eé]|national id)(?![\p{L}])[^\n]{0,20}?[A-Z]{0,3}\d(?:[\s-]?\d){4,}/iu;

// A title followed by a capitalised word that is not a function: "Mme Ngbando", not "Mme la
// présidente du comité" nor "Monsieur le maire".
const NAME =
  /(?<![\p{L}\p{N}])(?:M\.|MM\.|[Mm]r\.?|M[Rr]s\.?|Ms\.?|[Mm]me\.?|MME|[Mm]lle\.?|MLLE|Miss|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|Sr\.|Sra\.?|Srta\.?|[Ss]e[nñ]or(?:a|ita)?|Do[nñ]a|Dr\.?|Dra\.?|[Dd]octeur|[Dd]octora?)\s+(?<name>\p{Lu}[\p{L}'’-]+)/gu;

const FUNCTIONS = new Set(
  (
    'le la les l du de des president presidente vice chef cheffe maire responsable directeur ' +
    'directrice coordinateur coordinatrice coordonnateur coordonnatrice gestionnaire secretaire ' +
    'representant representante delegue deleguee point ministre prefet sous abbe cure pasteur ' +
    'the president chairman chairperson mayor manager director head coordinator leader ' +
    'el la alcalde alcaldesa presidenta director directora jefe jefa'
  ).split(' '),
);

/** The kinds of personal data that a text seems to hold. */
export function personalDataIn(text: string): readonly PersonalData[] {
  if (!WORTH_A_LOOK.test(text)) return NOTHING;
  const found: PersonalData[] = [];
  if (PHONES.some((pattern) => pattern.test(text))) found.push('phone');
  if (E_MAIL.test(text)) found.push('e-mail');
  if (DOCUMENT.test(text)) found.push('document');
  if (namesSomebody(text)) found.push('name');
  return found;
}

function namesSomebody(text: string): boolean {
  for (const match of text.matchAll(NAME)) {
    const word = fold(match.groups?.['name'] ?? '');
    if (!FUNCTIONS.has(word.split(' ')[0] ?? '')) return true;
  }
  return false;
}
