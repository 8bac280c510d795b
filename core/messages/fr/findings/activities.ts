// Les constats sur le journal des interventions.

import type { FormSentencesOf } from '../../finding-messages.ts';
import { day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';
import { french as t } from '../typography.ts';

const n = (value: number): string => figure(value, 'fr');

export const activities: FormSentencesOf<'activity'> = {
  'activity/sector-unlikely': ({ activity, sector }, { value }) =>
    say(
      t`Une activité « ${value('activity_type', activity)} » est inhabituelle dans le secteur « ${value('sector', sector)} ».`,
      '',
      'Vérifiez le secteur et le type d’activité.',
    ),
  'activity/subsector-differs': ({ subsector, sector }, { value }) =>
    say(
      t`Le sous-secteur « ${value('subsector', subsector)} » n’appartient pas au secteur « ${value('sector', sector)} ».`,
      '',
      'Corrigez le secteur ou le sous-secteur.',
    ),
  'activity/reached-exceeds-target': ({ reached, targeted, percent }) =>
    say(
      t`${n(reached)} personnes atteintes pour ${n(targeted)} ciblées (${n(percent)} %).`,
      '',
      'Vérifiez les deux chiffres. Une personne aidée deux fois n’est comptée qu’une fois.',
    ),
  'activity/targeted-exceeds-site': ({ targeted, individuals, week }) =>
    say(
      t`${n(targeted)} personnes ciblées, mais le site en comptait ${n(individuals)} la semaine du ${day(week)}.`,
      '',
      'Vérifiez le site et le nombre de personnes ciblées.',
    ),
  'activity/reached-incomplete': ({ missing }, { column: label }) =>
    say(
      t`Il manque : ${missing.map((id) => t`« ${label(id)} »`).join(', ')}.`,
      'Les quatre chiffres (femmes, hommes, filles, garçons) sont remplis, ou aucun.',
      'Complétez-les (0 s’il n’y a personne), ou videz-les tous.',
    ),
  'activity/reached-total-differs': ({ sum, expected }) =>
    say(
      t`Femmes, hommes, filles et garçons font ${n(sum)} ; les personnes atteintes sont ${n(expected)}.`,
      'Les deux doivent être égaux.',
      'Corrigez le chiffre qui est faux.',
    ),
  'activity/report-unlikely': ({ report, isThere }) =>
    say(
      isThere
        ? t`Le rapport « ${report} » concerne un autre site.`
        : t`Aucun rapport hebdomadaire de ce site ne porte l’ID « ${report} ».`,
      'L’ID réunit le code du site et la fin de semaine, par exemple CF-S0012-20140930.',
      'Corrigez l’ID, ou videz la cellule si l’activité ne répond à aucun rapport.',
    ),
  'activity/organisation-unnamed': ({ column, raw }, { column: label }) =>
    say(
      t`« ${raw} » ne dit pas de quelle organisation il s’agit.`,
      t`« ${label(column)} » demande un sigle.`,
      'Écrivez le sigle de l’organisation.',
    ),
  'activity/likely-repeated': ({ otherTab, otherRow }) =>
    say(
      t`La même activité figure déjà à la ligne ${n(otherRow)} de l’onglet « ${otherTab} ».`,
      'Même site, même organisation, même activité, même jour.',
      t`Si c’est la même, supprimez une des lignes ; sinon, précisez la description.`,
    ),
};
