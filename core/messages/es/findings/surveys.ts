// Los hallazgos sobre la encuesta de intenciones de retorno, en español.

import type { FormSentencesOf } from '../../finding-messages.ts';
import { counted, day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';

const n = (value: number): string => figure(value, 'es');
/** How many columns a sentence names. */
const NAMED = 3;

export const surveys: FormSentencesOf<'survey'> = {
  'survey/answers-without-consent': ({ columns }, { column: label }) =>
    say(
      `La persona no quiso responder, pero hay ${counted(columns.length, 'respuesta rellena', 'respuestas rellenas', 'es')}: ${columns
        .slice(0, NAMED)
        .map((id) => `«${label(id)}»`)
        .join(', ')}${columns.length > NAMED ? '…' : ''}.`,
      'Sin consentimiento no se guarda ninguna respuesta.',
      'Borre todas las respuestas posteriores al consentimiento, o corrija el consentimiento si se dio.',
    ),
  'survey/round-differs': ({ round, expected, month }) =>
    say(
      `Esta entrevista es de la ronda ${n(round)}, pero la ronda de ${day(month).slice(3)} es la ${n(expected)}.`,
      'Hay una sola ronda al mes.',
      'Corrija la ronda o la fecha de la entrevista.',
    ),
  'survey/outside-round': ({ round, date, start, end }) =>
    say(
      `La entrevista del ${day(date)} está fuera de la ronda ${n(round)}.`,
      `La mayoría de las entrevistas de esta ronda van del ${day(start)} al ${day(end)}.`,
      'Corrija la fecha o la ronda. Puede que el día y el mes estén invertidos.',
    ),
  'survey/too-many-interviews': ({ interviewer, date, count, most }) =>
    say(
      `«${interviewer}» tiene ${n(count)} entrevistas el ${day(date)}.`,
      `Un encuestador hace como máximo ${n(most)} al día.`,
      'Compruebe las fechas y el código del encuestador.',
    ),
  'survey/similar-answers': ({ otherTab, otherRow, different, answered }) =>
    say(
      different === 0
        ? `Las ${n(answered)} respuestas son las de la fila ${n(otherRow)} de la pestaña «${otherTab}».`
        : `De ${n(answered)} respuestas solo ${n(different)} ${different === 1 ? 'difiere' : 'difieren'} de la fila ${n(otherRow)} de la pestaña «${otherTab}».`,
      'Dos hogares rara vez responden igual.',
      'Si la entrevista se escribió dos veces, elimine una de las filas.',
    ),
};
