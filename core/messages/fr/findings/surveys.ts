// Les constats sur l’enquête d’intentions de retour.

import type { FormSentencesOf } from '../../finding-messages.ts';
import { counted, day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';
import { french as t } from '../typography.ts';

const n = (value: number): string => figure(value, 'fr');
/** How many columns a sentence names. */
const NAMED = 3;

export const surveys: FormSentencesOf<'survey'> = {
  'survey/answers-without-consent': ({ columns }, { column: label }) =>
    say(
      t`La personne a refusé de répondre, mais ${counted(columns.length, 'réponse est remplie', 'réponses sont remplies', 'fr')} : ${columns
        .slice(0, NAMED)
        .map((id) => t`« ${label(id)} »`)
        .join(', ')}${columns.length > NAMED ? '…' : ''}.`,
      'Sans consentement, aucune réponse ne doit être conservée.',
      'Effacez toutes les réponses après le consentement, ou corrigez le consentement s’il a été donné.',
    ),
  'survey/round-differs': ({ round, expected, month }) =>
    say(
      t`Cet entretien est de la vague ${n(round)}, mais la vague de ${day(month).slice(3)} est la ${n(expected)}.`,
      'Il y a une seule vague par mois.',
      'Corrigez la vague ou la date d’entretien.',
    ),
  'survey/outside-round': ({ round, date, start, end }) =>
    say(
      t`L’entretien du ${day(date)} est en dehors de la vague ${n(round)}.`,
      `La plupart des entretiens de cette vague vont du ${day(start)} au ${day(end)}.`,
      'Corrigez la date ou la vague. Pensez à une inversion du jour et du mois.',
    ),
  'survey/too-many-interviews': ({ interviewer, date, count, most }) =>
    say(
      t`« ${interviewer} » a ${n(count)} entretiens le ${day(date)}.`,
      `Un enquêteur en mène au plus ${n(most)} par jour.`,
      'Vérifiez les dates et le code de l’enquêteur.',
    ),
  'survey/similar-answers': ({ otherTab, otherRow, different, answered }) =>
    say(
      different === 0
        ? t`Les ${n(answered)} réponses sont celles de la ligne ${n(otherRow)} de l’onglet « ${otherTab} ».`
        : t`${n(answered)} réponses, dont ${n(different)} seulement ${different < 2 ? 'diffère' : 'diffèrent'} de la ligne ${n(otherRow)} de l’onglet « ${otherTab} ».`,
      'Deux ménages répondent rarement de la même façon.',
      'Si l’entretien a été saisi deux fois, supprimez une des lignes.',
    ),
};
