// The names of the days of the week, as a coordinator may type them.

import { fold } from '../table/fold.ts';

// From Monday. Three letters tell them apart within a language, except "mar" and "mie".
const NAMES: readonly (readonly string[])[] = [
  ['lundi', 'monday', 'lunes', 'lun', 'mon'],
  ['mardi', 'tuesday', 'martes', 'mar', 'tue'],
  ['mercredi', 'wednesday', 'miercoles', 'mer', 'wed', 'mie'],
  ['jeudi', 'thursday', 'jueves', 'jeu', 'thu', 'jue'],
  ['vendredi', 'friday', 'viernes', 'ven', 'fri', 'vie'],
  ['samedi', 'saturday', 'sabado', 'sam', 'sat', 'sab'],
  ['dimanche', 'sunday', 'domingo', 'dim', 'sun', 'dom'],
];

/**
 * The weekday of a name in French, English or Spanish, 1 Monday … 7 Sunday.
 * @example readWeekday('Miércoles') // 3
 */
export function readWeekday(text: string): number | undefined {
  const name = fold(text);
  const index = NAMES.findIndex((names) => names.includes(name));
  return index < 0 ? undefined : index + 1;
}
