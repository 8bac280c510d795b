// Los hallazgos sobre semanas, población y acceso.

import { compactDay } from '../../../table/serial-date.ts';
import type { SentencesOf } from '../../finding-messages.ts';
import { counted, day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';

const WEEKDAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];

const n = (value: number): string => figure(value, 'es');
const persons = (count: number): string => counted(count, 'persona', 'personas', 'es');
const households = (count: number): string => counted(count, 'hogar', 'hogares', 'es');

export const weeksAndPopulation: SentencesOf<'week' | 'population' | 'access'> = {
  'week/duplicate-report': ({ site, week, otherDocument, otherTab, otherRow }) =>
    say(
      `El sitio ${site} ya tiene un informe de la semana del ${day(week)} (pestaña «${otherTab}», fila ${String(otherRow)}).`,
      otherDocument === null
        ? 'Un solo informe por sitio y semana.'
        : 'El otro informe viene de otra hoja de cálculo.',
      `Elimine la fila que sobra o, si sustituye a la otra, ponga ${site}-${compactDay(week)} en «Corrige el informe».`,
    ),
  'week/correction-unlikely': ({ correction, isThere }) =>
    say(
      isThere
        ? `Esta fila corrige el informe ${correction}, que es de otro sitio: ya no se tomará.`
        : `Ningún informe de esta pestaña tiene el ID «${correction}».`,
      'El ID une el código del sitio y el fin de semana, por ejemplo CF-S0012-20140930.',
      'Revise el ID o vacíe la celda si la fila no corrige nada.',
    ),
  'week/wrong-cut-off': ({ week, expectedWeekday, nearest }) => {
    const weekday = WEEKDAYS[expectedWeekday - 1] ?? '';
    return say(
      `El ${day(week)} no es un día de cierre.`,
      `La semana termina en ${weekday}.`,
      `El ${weekday} más próximo es el ${day(nearest)}.`,
    );
  },
  'week/visit-outside': ({ visit, start, end }) =>
    say(
      `La visita del ${day(visit)} no está en la semana del informe.`,
      `Semana del ${day(start)} al ${day(end)}.`,
      'Corrija la fecha de la visita o el fin de semana. Puede que el día y el mes estén invertidos.',
    ),
  'week/copied-forward': ({ site, weeks }) =>
    say(
      `Las cifras y las necesidades del sitio ${site} son idénticas desde hace ${n(weeks)} semanas.`,
      '',
      'Si no se ha vuelto a contar, ponga «Sí» en la columna de cifra de la semana anterior; si no, actualice la fila.',
    ),
  'week/missing-report': ({ site, week, weeks }) =>
    say(
      weeks > 1
        ? `Faltan ${n(weeks)} informes del sitio ${site}, desde la semana del ${day(week)}.`
        : `Falta el informe del sitio ${site} de la semana del ${day(week)}.`,
      'Un sitio sin informe no está ni cerrado ni vacío.',
      'Añada la fila, aunque el sitio no fuera accesible.',
    ),
  'population/fewer-individuals-than-households': ({ individuals, households: count }) =>
    say(
      `Hay menos personas (${n(individuals)}) que hogares (${n(count)}).`,
      'Un hogar tiene al menos una persona.',
      'Compruebe si las dos cifras están invertidas.',
    ),
  'population/household-size-unlikely': ({ size, min, max }) =>
    say(
      `Son ${figure(size, 'es', 1)} personas por hogar, lo cual es poco habitual.`,
      `Lo habitual es entre ${figure(min, 'es', 1)} y ${figure(max, 'es', 1)}.`,
      'Compruebe el número de hogares y de personas.',
    ),
  'population/sex-total-differs': ({ sum, individuals }) =>
    say(
      `Mujeres y hombres suman ${n(sum)}; el número de personas es ${n(individuals)}.`,
      'Deben ser iguales.',
      'Corrija la cifra errónea.',
    ),
  'population/age-sex-total-differs': ({ sum, expected, total }, { column: label }) =>
    say(
      `Los grupos de edad suman ${n(sum)}; «${label(total)}» indica ${n(expected)}.`,
      'Deben ser iguales.',
      'Corrija la cifra errónea.',
    ),
  'population/age-sex-incomplete': ({ missing }, { column: label }) =>
    say(
      `Falta: ${missing.map(label).join(', ')}.`,
      'Se completan las ocho cifras por edad y sexo, o ninguna.',
      'Complételas (0 si no hay nadie) o vacíelas todas.',
    ),
  'population/part-exceeds-whole': ({ column, value, whole, limit }, { column: label }) =>
    say(
      `«${label(column)}» (${n(value)}) supera «${label(whole)}» (${n(limit)}).`,
      '',
      'Compruebe las dos cifras.',
    ),
  'population/rounded': ({ individuals, households: count }) =>
    say(
      count === null
        ? `${persons(individuals)}: la cifra parece redondeada.`
        : `${persons(individuals)}, ${households(count)}: las cifras parecen redondeadas.`,
      '',
      'Nada que corregir. El informe indicará que es una estimación.',
    ),
  'access/figures-unexpected': ({ access }, { value }) =>
    say(
      `El sitio figura como «${value('access_status', access)}», pero la fila contiene cifras.`,
      '',
      'Si son de la semana anterior, ponga «Sí» en la columna de cifra de la semana anterior; si no, corrija el acceso.',
    ),
  'week/identical-weeks': ({ site, weeks }) =>
    say(
      `El sitio ${site} indica exactamente lo mismo desde hace ${n(weeks)} semanas.`,
      'Un sitio casi siempre cambia un poco en tres semanas.',
      'Vuelva a contar el sitio si es posible, o confirme la cifra con su coordinador.',
    ),
};
