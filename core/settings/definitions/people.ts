// Who coordinates, and in which language the master speaks.

import type { DefinitionsOf } from '../setting-definition.ts';

export const peopleSettings: DefinitionsOf<'access' | 'language'> = {
  'access.coordinators': {
    labels: { fr: 'Coordinateurs', en: 'Coordinators', es: 'Coordinadores' },
    notes: {
      fr: 'Adresses e-mail séparées par un point-virgule. Eux seuls peuvent consolider.',
      en: 'E-mail addresses separated by semicolons. Only they can consolidate.',
      es: 'Correos electrónicos separados por punto y coma. Solo ellos pueden consolidar.',
    },
    kind: 'text',
    standard: '',
  },
  language: {
    labels: { fr: 'Langue', en: 'Language', es: 'Idioma' },
    notes: {
      fr: 'Langue des rapports du fichier maître\u202f: fr, en ou es.',
      en: 'Language of the master’s reports: fr, en or es.',
      es: 'Idioma de los informes del archivo maestro: fr, en o es.',
    },
    kind: 'language',
    standard: 'fr',
  },
};
