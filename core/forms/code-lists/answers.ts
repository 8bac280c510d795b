// The answer lists that several forms share.

import { codeList } from './code-list.ts';

export const yesNo = codeList(
  'oui_non',
  ['oui', 'Oui', 'Yes', 'Sí', 'O', 'Y', 'true', 'vrai', 'verdadero', '1'],
  ['non', 'Non', 'No', 'No', 'N', 'false', 'faux', 'falso', '0'],
);
