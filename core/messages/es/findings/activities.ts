// Los hallazgos sobre el registro de intervenciones, en español.

import type { FormSentencesOf } from '../../finding-messages.ts';
import { day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';

const n = (value: number): string => figure(value, 'es');

export const activities: FormSentencesOf<'activity'> = {
  'activity/sector-unlikely': ({ activity, sector }, { value }) =>
    say(
      `Una actividad «${value('activity_type', activity)}» es poco habitual en el sector «${value('sector', sector)}».`,
      '',
      'Compruebe el sector y el tipo de actividad.',
    ),
  'activity/subsector-differs': ({ subsector, sector }, { value }) =>
    say(
      `El subsector «${value('subsector', subsector)}» no pertenece al sector «${value('sector', sector)}».`,
      '',
      'Corrija el sector o el subsector.',
    ),
  'activity/reached-exceeds-target': ({ reached, targeted, percent }) =>
    say(
      `${n(reached)} personas alcanzadas de ${n(targeted)} previstas (${n(percent)} %).`,
      '',
      'Compruebe las dos cifras. Una persona ayudada dos veces se cuenta una vez.',
    ),
  'activity/targeted-exceeds-site': ({ targeted, individuals, week }) =>
    say(
      `Se prevén ${n(targeted)} personas, pero el sitio tenía ${n(individuals)} en la semana del ${day(week)}.`,
      '',
      'Compruebe el sitio y el número de personas previstas.',
    ),
  'activity/reached-incomplete': ({ missing }, { column: label }) =>
    say(
      `Falta: ${missing.map((id) => `«${label(id)}»`).join(', ')}.`,
      'Se completan las cuatro cifras (mujeres, hombres, niñas, niños), o ninguna.',
      'Complételas (0 si no hay nadie) o vacíelas todas.',
    ),
  'activity/reached-total-differs': ({ sum, expected }) =>
    say(
      `Mujeres, hombres, niñas y niños suman ${n(sum)}; las personas alcanzadas son ${n(expected)}.`,
      'Deben ser iguales.',
      'Corrija la cifra errónea.',
    ),
  'activity/report-unlikely': ({ report, isThere }) =>
    say(
      isThere
        ? `El informe «${report}» es de otro sitio.`
        : `Ningún informe semanal de este sitio lleva el ID «${report}».`,
      'El ID une el código del sitio y el fin de semana, por ejemplo CF-S0012-20140930.',
      'Corrija el ID, o vacíe la celda si la actividad no responde a ningún informe.',
    ),
  'activity/organisation-unnamed': ({ column, raw }, { column: label }) =>
    say(
      `«${raw}» no dice de qué organización se trata.`,
      `«${label(column)}» pide una sigla.`,
      'Escriba la sigla de la organización.',
    ),
  'activity/likely-repeated': ({ otherTab, otherRow }) =>
    say(
      `La misma actividad ya está en la fila ${n(otherRow)} de la pestaña «${otherTab}».`,
      'Mismo sitio, misma organización, misma actividad, mismo día.',
      'Si es la misma, elimine una de las filas; si no, precise la descripción.',
    ),
};
