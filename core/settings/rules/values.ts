// Rules about headers, rows and single values.

import type { RuleEntry, RulesOf } from './rule.ts';

const fixed = (fr: string, en: string, es: string): RuleEntry => ({
  labels: { fr, en, es },
  fixed: true,
});

export const valueRules: RulesOf<
  'header' | 'row' | 'value' | 'number' | 'date' | 'text' | 'check'
> = {
  'header/missing': fixed('Colonne absente', 'Column missing', 'Columna ausente'),
  'header/unknown': fixed('Colonne inconnue', 'Column not known', 'Columna desconocida'),
  'header/guessed': fixed('Colonne devinée', 'Column guessed', 'Columna adivinada'),
  'header/duplicate': fixed('Colonne en double', 'Column twice', 'Columna duplicada'),
  'row/subtotal': fixed('Ligne de total', 'Row of totals', 'Fila de totales'),
  'row/merged': fixed('Cellules fusionnées', 'Merged cells', 'Celdas combinadas'),
  'row/above-header': fixed(
    'Données au-dessus des titres',
    'Data above the headers',
    'Datos encima de los títulos',
  ),
  'row/repeated-header': fixed('Titres répétés', 'Headers repeated', 'Títulos repetidos'),
  'value/required': fixed(
    'Cellule obligatoire vide',
    'Required cell empty',
    'Celda obligatoria vacía',
  ),
  'value/unreadable': fixed('Valeur illisible', 'Value not readable', 'Valor ilegible'),
  'value/not-in-list': fixed(
    'Valeur hors liste',
    'Value not in the list',
    'Valor fuera de la lista',
  ),
  'value/out-of-range': fixed('Valeur impossible', 'Impossible value', 'Valor imposible'),
  'value/too-long': {
    labels: { fr: 'Texte trop long', en: 'Text too long', es: 'Texto demasiado largo' },
  },
  'number/normalised': fixed('Nombre remis en forme', 'Number rewritten', 'Número reescrito'),
  'number/ambiguous': fixed('Nombre ambigu', 'Ambiguous number', 'Número ambiguo'),
  'date/normalised': fixed('Date remise en forme', 'Date rewritten', 'Fecha reescrita'),
  'date/ambiguous': fixed('Date ambiguë', 'Ambiguous date', 'Fecha ambigua'),
  'date/not-real': fixed(
    'Date qui n’existe pas',
    'Date that does not exist',
    'Fecha que no existe',
  ),
  'date/exchanged': fixed(
    'Jour et mois inversés',
    'Day and month exchanged',
    'Día y mes invertidos',
  ),
  'date/month-only': fixed('Date sans jour', 'Date without a day', 'Fecha sin día'),
  'date/future': fixed('Date dans l’avenir', 'Date in the future', 'Fecha futura'),
  'date/order': {
    labels: {
      fr: 'Dates dans le mauvais ordre',
      en: 'Dates in the wrong order',
      es: 'Fechas en orden incorrecto',
    },
  },
  'date/before-crisis': {
    labels: {
      fr: 'Date antérieure à la crise',
      en: 'Date before the crisis',
      es: 'Fecha anterior a la crisis',
    },
    thresholds: ['crisis.first_month'],
  },
  'value/placeholder': {
    labels: {
      fr: 'Chiffre qui signifie «\u202fne sait pas\u202f»',
      en: 'Figure that stands for “don’t know”',
      es: 'Cifra que significa «no sabe»',
    },
  },
  'value/rare-spelling': {
    labels: {
      fr: 'Orthographe rare d’un nom',
      en: 'Rare spelling of a name',
      es: 'Grafía rara de un nombre',
    },
  },
  'text/personal-data': fixed('Données personnelles', 'Personal data', 'Datos personales'),
  'check/crashed': fixed('Contrôle en panne', 'Check out of order', 'Control averiado'),
};
