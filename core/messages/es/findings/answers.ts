// Los hallazgos sobre respuestas que se excluyen, meses y filas repetidas, en español.

import type { SentencesOf } from '../../finding-messages.ts';
import { day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';

const n = (value: number): string => figure(value, 'es');
/** `09/2014` */
const month = (serial: number): string => day(serial).slice(3);

export const answers: SentencesOf<'choice' | 'answer' | 'month' | 'record'> = {
  'choice/exclusive': ({ column, choice }, { value, column: label }) =>
    say(
      `«${value(column, choice)}» está junto a otras respuestas en «${label(column)}».`,
      'Esta respuesta excluye todas las demás.',
      'Deje solo esta respuesta, o quítela.',
    ),
  'choice/too-many': ({ column, count, max }, { column: label }) =>
    say(
      `«${label(column)}» contiene ${n(count)} respuestas.`,
      `Máximo: ${n(max)}.`,
      'Deje las más importantes.',
    ),
  'choice/repeated': ({ column, value: answer, other }, { value, column: label }) =>
    say(
      `«${value(column, answer)}» ya es la respuesta de «${label(other)}».`,
      '',
      'Elija otra respuesta, o vacíe la celda.',
    ),
  'answer/not-asked': ({ column, because, answer }, { value, column: label }) =>
    say(
      `«${label(column)}» está rellena, pero «${label(because)}» indica «${value(because, answer)}».`,
      '',
      `Vacíe «${label(column)}», o corrija «${label(because)}».`,
    ),
  'answer/missing': ({ column, because, answer }, { value, column: label }) =>
    say(
      `«${label(column)}» está vacía, pero «${label(because)}» indica «${value(because, answer)}».`,
      '',
      `Rellene «${label(column)}», o corrija «${label(because)}».`,
    ),
  'answer/contradiction': (
    { column, value: answer, other, otherValue },
    { value, column: label },
  ) =>
    say(
      `«${label(column)}» indica «${value(column, answer)}» y «${label(other)}» indica «${value(other, otherValue)}».`,
      'Las dos respuestas no concuerdan.',
      'Corrija la respuesta errónea.',
    ),
  'month/not-first': ({ column, value: found, first }, { column: label }) =>
    say(
      `«${label(column)}» es un mes, pero la celda contiene el ${day(found)}.`,
      `Un mes se escribe con su primer día: ${day(first)}.`,
      'Nada que hacer si el mes es correcto.',
    ),
  'month/visit-outside': ({ visit, start }) =>
    say(
      `La visita del ${day(visit)} no está en el mes del perfil (${month(start)}).`,
      '',
      'Corrija la fecha de la visita o el mes. Puede que el día y el mes estén invertidos.',
    ),
  'record/duplicate': ({ record, otherDocument, otherTab, otherRow }) =>
    say(
      `«${record}» ya está en la fila ${n(otherRow)} de la pestaña «${otherTab}».`,
      otherDocument === null
        ? 'Cada fila tiene su propio identificador.'
        : 'La otra fila procede de otro archivo.',
      'Elimine la fila que sobra. Si son dos filas distintas, corrija el sitio, el mes o el identificador.',
    ),
};
