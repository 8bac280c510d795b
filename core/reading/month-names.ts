// Months as staff write them: in full or shortened, in French, English and Spanish, folded.

const NAMES: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan', 'january', 'enero', 'ene'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb', 'febrero'],
  ['mars', 'mar', 'march', 'marzo'],
  ['avril', 'avr', 'april', 'apr', 'abril', 'abr'],
  ['mai', 'may', 'mayo'],
  ['juin', 'june', 'jun', 'junio'],
  ['juillet', 'juil', 'jul', 'july', 'julio'],
  ['aout', 'aou', 'august', 'aug', 'agosto', 'ago'],
  ['septembre', 'sept', 'sep', 'september', 'septiembre', 'setiembre', 'set'],
  ['octobre', 'oct', 'october', 'octubre'],
  ['novembre', 'nov', 'november', 'noviembre'],
  ['decembre', 'dec', 'december', 'diciembre', 'dic'],
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);

const WEEKDAYS = new Set(
  (
    'lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
    'lunes martes miercoles jueves viernes sabado domingo'
  ).split(' '),
);
const FILLERS = new Set(['le', 'de', 'del', 'du', 'of', 'the', 'el']);

/** The month, from 1, that a folded word names. */
export function monthNamed(word: string): number | undefined {
  return MONTHS.get(word);
}

/** Whether a folded word of a date says nothing about which day it is. */
export function isDateFiller(word: string): boolean {
  return FILLERS.has(word) || WEEKDAYS.has(word);
}
