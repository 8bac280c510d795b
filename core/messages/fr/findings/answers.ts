// Les constats sur les réponses qui s’excluent, les mois et les lignes en double.

import type { SentencesOf } from '../../finding-messages.ts';
import { day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';
import { french as t } from '../typography.ts';

const n = (value: number): string => figure(value, 'fr');
/** `09/2014` */
const month = (serial: number): string => day(serial).slice(3);

export const answers: SentencesOf<'choice' | 'answer' | 'month' | 'record'> = {
  'choice/exclusive': ({ column, choice }, { value, column: label }) =>
    say(
      t`« ${value(column, choice)} » est coché avec d’autres réponses dans « ${label(column)} ».`,
      'Cette réponse exclut toutes les autres.',
      'Gardez cette réponse seule, ou supprimez-la.',
    ),
  'choice/too-many': ({ column, count, max }, { column: label }) =>
    say(
      t`« ${label(column)} » contient ${n(count)} réponses.`,
      t`Maximum : ${n(max)}.`,
      'Gardez les plus importantes.',
    ),
  'choice/repeated': ({ column, value: answer, other }, { value, column: label }) =>
    say(
      t`« ${value(column, answer)} » est déjà la réponse de « ${label(other)} ».`,
      '',
      'Choisissez une autre réponse, ou videz la cellule.',
    ),
  'answer/not-asked': ({ column, because, answer }, { value, column: label }) =>
    say(
      t`« ${label(column)} » est rempli, mais « ${label(because)} » indique « ${value(because, answer)} ».`,
      '',
      t`Videz « ${label(column)} », ou corrigez « ${label(because)} ».`,
    ),
  'answer/missing': ({ column, because, answer }, { value, column: label }) =>
    say(
      t`« ${label(column)} » est vide, mais « ${label(because)} » indique « ${value(because, answer)} ».`,
      '',
      t`Remplissez « ${label(column)} », ou corrigez « ${label(because)} ».`,
    ),
  'answer/contradiction': (
    { column, value: answer, other, otherValue },
    { value, column: label },
  ) =>
    say(
      t`« ${label(column)} » indique « ${value(column, answer)} » et « ${label(other)} » indique « ${value(other, otherValue)} ».`,
      'Les deux ne vont pas ensemble.',
      'Corrigez la réponse qui est fausse.',
    ),
  'month/not-first': ({ column, value: found, first }, { column: label }) =>
    say(
      t`« ${label(column)} » est un mois, mais la cellule contient le ${day(found)}.`,
      t`Un mois s’écrit avec son premier jour : ${day(first)}.`,
      'Rien à faire si le mois est exact.',
    ),
  'month/visit-outside': ({ visit, start }) =>
    say(
      `La visite du ${day(visit)} n’est pas dans le mois du profil (${month(start)}).`,
      '',
      'Corrigez la date de visite ou le mois. Pensez à une inversion du jour et du mois.',
    ),
  'record/duplicate': ({ record, otherDocument, otherTab, otherRow }) =>
    say(
      t`« ${record} » figure déjà à la ligne ${n(otherRow)} de l’onglet « ${otherTab} ».`,
      otherDocument === null
        ? 'Chaque ligne a son propre identifiant.'
        : 'L’autre ligne vient d’un autre classeur.',
      'Supprimez la ligne en trop. Si ce sont deux lignes différentes, corrigez le site, le mois ou l’identifiant.',
    ),
};
