// Los hallazgos que comparan los formularios mensuales con los informes semanales y con el registro.

import type { ComparisonSentences } from '../../finding-messages.ts';
import { counted, day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';

const n = (value: number): string => figure(value, 'es');
const month = (serial: number): string => day(serial).slice(3);
const interviews = (count: number): string => counted(count, 'entrevista', 'entrevistas', 'es');
const households = (count: number): string => counted(count, 'hogar', 'hogares', 'es');

export const comparisons: ComparisonSentences = {
  'profile/missing': ({ site, month: of }) =>
    say(
      `Falta el perfil del sitio ${site} de ${month(of)}.`,
      'Un sitio sin perfil no está ni cerrado ni vacío.',
      'Añada la fila en la pestaña de perfiles.',
    ),
  'profile/weekly-differs': ({ column, value, weekly, week }, { column: label }) =>
    say(
      `«${label(column)}» es ${n(value)} aquí y ${n(weekly)} en el informe de la semana del ${day(week)}.`,
      'Las dos cifras de un mismo mes se parecen.',
      'Corrija la que sea falsa, o diga en la síntesis qué ha cambiado.',
    ),
  'profile/open-defecation-covered': ({ site, week }) =>
    say(
      `Se observa defecación al aire libre, pero el informe del sitio ${site} de la semana del ${day(week)} da por cubierta la necesidad de agua e higiene.`,
      '',
      'Corrija la observación, o el nivel de necesidad del informe semanal.',
    ),
  'survey/more-than-households': ({ site, respondents, households: count }) =>
    say(
      `${interviews(respondents)} en el sitio ${site}, donde hay ${households(count)}.`,
      'Una sola entrevista por hogar.',
      'Verifique el sitio de las entrevistas y los hogares del informe semanal.',
    ),
  'survey/large-share': ({ site, respondents, households: count, percent }) =>
    say(
      `${interviews(respondents)} en el sitio ${site}, el ${figure(percent, 'es')}\u00a0% de sus ${households(count)}.`,
      '',
      'Nada que corregir si el sitio se encuestó realmente hasta ese punto.',
    ),
  'activity/site-closed': ({ site, closed, start }) =>
    say(
      `Esta intervención empieza el ${day(start)}, pero el sitio ${site} está cerrado desde el ${day(closed)}.`,
      '',
      'Verifique el sitio y la fecha. Una intervención tras el cierre se explica en el comentario.',
    ),
  'activity/no-need': ({ site, sector, week }, { value }) =>
    say(
      `Sector «${value('sector', sector)}»: el informe del sitio ${site} de la semana del ${day(week)} da esta necesidad por cubierta.`,
      '',
      'Verifique el sitio y el sector. Si no, nada que corregir.',
    ),
};
