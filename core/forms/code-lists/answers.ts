// The answer lists that several forms share.

import { codeList } from './code-list.ts';

export const yesNo = codeList(
  'oui_non',
  ['oui', 'Oui', 'Yes', 'Sí', 'O', 'Y', 'true', 'vrai', 'verdadero', '1'],
  ['non', 'Non', 'No', 'No', 'N', 'false', 'faux', 'falso', '0'],
);

export const ouiNonNsp = codeList(
  'oui_non_nsp',
  ['oui', 'Oui', 'Yes', 'Yes'],
  ['non', 'Non', 'No', 'No'],
  ['nsp', 'Ne sait pas', "Don't know", "Don't know"],
);

export const ouiPartielNon = codeList(
  'oui_partiel_non',
  ['oui', 'Oui', 'Yes', 'Yes'],
  ['partiel', 'Partiellement', 'Partly', 'Partly'],
  ['non', 'Non', 'No', 'No'],
);
