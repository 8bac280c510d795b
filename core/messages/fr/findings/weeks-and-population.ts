// Les constats sur les semaines, la population et l’accès.

import { compactDay } from '../../../table/serial-date.ts';
import type { SentencesOf } from '../../finding-messages.ts';
import { counted, day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';
import { french as t } from '../typography.ts';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

const n = (value: number): string => figure(value, 'fr');
const persons = (count: number): string => counted(count, 'personne', 'personnes', 'fr');
const households = (count: number): string => counted(count, 'ménage', 'ménages', 'fr');

export const weeksAndPopulation: SentencesOf<'week' | 'population' | 'access'> = {
  'week/duplicate-report': ({ site, week, otherDocument, otherTab, otherRow }) =>
    say(
      t`Le site ${site} a déjà un rapport pour la semaine du ${day(week)} (onglet « ${otherTab} », ligne ${String(otherRow)}).`,
      otherDocument === null
        ? 'Un seul rapport par site et par semaine.'
        : 'L’autre rapport vient d’un autre classeur.',
      t`Supprimez la ligne en trop ou, si elle remplace l’autre, indiquez ${site}-${compactDay(week)} dans « Corrige le rapport ».`,
    ),
  'week/correction-unlikely': ({ correction, isThere }) =>
    say(
      isThere
        ? t`Cette ligne corrige le rapport ${correction}, qui concerne un autre site : il ne sera plus repris.`
        : t`Aucun rapport de cet onglet ne porte l’ID « ${correction} ».`,
      'L’ID réunit le code du site et la fin de semaine, par exemple CF-S0012-20140930.',
      'Vérifiez l’ID, ou videz la cellule si la ligne ne corrige rien.',
    ),
  'week/wrong-cut-off': ({ week, expectedWeekday, nearest }) => {
    const weekday = WEEKDAYS[expectedWeekday - 1] ?? '';
    return say(
      `Le ${day(week)} n’est pas un jour de clôture.`,
      `La semaine se termine un ${weekday}.`,
      `Le ${weekday} le plus proche est le ${day(nearest)}.`,
    );
  },
  'week/visit-outside': ({ visit, start, end }) =>
    say(
      `La visite du ${day(visit)} n’est pas dans la semaine du rapport.`,
      `Semaine du ${day(start)} au ${day(end)}.`,
      'Corrigez la date de visite ou la fin de semaine. Pensez à une inversion du jour et du mois.',
    ),
  'week/copied-forward': ({ site, weeks }) =>
    say(
      t`Les chiffres et les besoins du site ${site} sont identiques depuis ${n(weeks)} semaines.`,
      '',
      t`Si le site n’a pas été recompté, indiquez « Oui » dans la colonne du chiffre reporté ; sinon, mettez la ligne à jour.`,
    ),
  'week/missing-report': ({ site, week, weeks }) =>
    say(
      weeks > 1
        ? t`Il manque ${n(weeks)} rapports pour le site ${site}, à partir de la semaine du ${day(week)}.`
        : t`Il manque le rapport du site ${site} pour la semaine du ${day(week)}.`,
      'Un site sans rapport n’est ni fermé ni vide.',
      'Ajoutez la ligne, même si le site n’était pas accessible.',
    ),
  'population/fewer-individuals-than-households': ({ individuals, households: count }) =>
    say(
      `Il y a moins d’individus (${n(individuals)}) que de ménages (${n(count)}).`,
      'Un ménage compte au moins une personne.',
      'Vérifiez si les deux chiffres sont inversés.',
    ),
  'population/household-size-unlikely': ({ size, min, max }) =>
    say(
      `Cela fait ${figure(size, 'fr', 1)} personnes par ménage, ce qui est inhabituel.`,
      `D’habitude, entre ${figure(min, 'fr', 1)} et ${figure(max, 'fr', 1)}.`,
      'Vérifiez le nombre de ménages et le nombre d’individus.',
    ),
  'population/sex-total-differs': ({ sum, individuals }) =>
    say(
      t`Femmes et hommes font ${n(sum)} ; le nombre d’individus est ${n(individuals)}.`,
      'Les deux doivent être égaux.',
      'Corrigez le chiffre qui est faux.',
    ),
  'population/age-sex-total-differs': ({ sum, expected, total }, { column: label }) =>
    say(
      t`Les tranches d’âge font ${n(sum)} ; « ${label(total)} » indique ${n(expected)}.`,
      'Les deux doivent être égaux.',
      'Corrigez le chiffre qui est faux.',
    ),
  'population/age-sex-incomplete': ({ missing }, { column: label }) =>
    say(
      t`Il manque : ${missing.map(label).join(', ')}.`,
      'Les huit tranches d’âge et de sexe sont remplies, ou aucune.',
      'Complétez-les (0 s’il n’y a personne), ou videz-les toutes.',
    ),
  'population/part-exceeds-whole': ({ column, value, whole, limit }, { column: label }) =>
    say(
      t`« ${label(column)} » (${n(value)}) dépasse « ${label(whole)} » (${n(limit)}).`,
      '',
      'Vérifiez les deux chiffres.',
    ),
  'population/rounded': ({ individuals, households: count }) =>
    say(
      count === null
        ? `${persons(individuals)}\u202f: le chiffre semble arrondi.`
        : `${persons(individuals)}, ${households(count)}\u202f: les chiffres semblent arrondis.`,
      '',
      'Rien à corriger. Le rapport signalera une estimation.',
    ),
  'access/figures-unexpected': ({ access }, { value }) =>
    say(
      t`Le site est indiqué « ${value('access_status', access)} », mais la ligne contient des chiffres.`,
      '',
      t`Si ce sont ceux de la semaine précédente, indiquez « Oui » dans la colonne du chiffre reporté ; sinon, corrigez l’accès.`,
    ),
  'week/identical-weeks': ({ site, weeks }) =>
    say(
      t`Le site ${site} indique exactement la même chose depuis ${n(weeks)} semaines.`,
      'Un site change presque toujours un peu en trois semaines.',
      'Recomptez le site si possible, ou confirmez le chiffre avec votre coordinateur.',
    ),
};
