// The answer lists that several forms share.

import { codeList } from './code-list.ts';

export const yesNo = codeList(
  'oui_non',
  ['oui', 'Oui', 'Yes', 'Sí', 'O', 'Y', 'true', 'vrai', 'verdadero', '1'],
  ['non', 'Non', 'No', 'No', 'N', 'false', 'faux', 'falso', '0'],
);

// The numbers are those of the survey form of 2014: 1 oui, 2 non, 3 ne sait pas.
export const ouiNonNsp = codeList(
  'oui_non_nsp',
  ['oui', 'Oui', 'Yes', 'Sí', 'O', 'Y', 'true', 'vrai', 'verdadero', '1'],
  ['non', 'Non', 'No', 'No', 'N', 'false', 'faux', 'falso', '2'],
  [
    'nsp',
    'Ne sait pas',
    "Don't know",
    'No sabe',
    '3',
    'Ne sais pas',
    'Je ne sais pas',
    'Inconnu',
    'DK',
    'Do not know',
    'Unknown',
    'NS',
    'Desconocido',
  ],
);

export const ouiPartielNon = codeList(
  'oui_partiel_non',
  ['oui', 'Oui', 'Yes', 'Sí', 'O', 'Y', 'true', 'vrai', 'verdadero'],
  ['partiel', 'Partiellement', 'Partly', 'Parcialmente', 'En partie', 'Partial', 'Parcial'],
  ['non', 'Non', 'No', 'No', 'N', 'false', 'faux', 'falso'],
);
