// Les constats qui comparent les formulaires mensuels aux rapports hebdomadaires et au registre.

import type { ComparisonSentences } from '../../finding-messages.ts';
import { counted, day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';
import { french as t } from '../typography.ts';

const n = (value: number): string => figure(value, 'fr');
const month = (serial: number): string => day(serial).slice(3);
const interviews = (count: number): string => counted(count, 'entretien', 'entretiens', 'fr');
const households = (count: number): string => counted(count, 'ménage', 'ménages', 'fr');

export const comparisons: ComparisonSentences = {
  'profile/missing': ({ site, month: of }) =>
    say(
      t`Il manque le profil du site ${site} pour ${month(of)}.`,
      'Un site sans profil n’est ni fermé ni vide.',
      'Ajoutez la ligne dans l’onglet des profils.',
    ),
  'profile/weekly-differs': ({ column, value, weekly, week }, { column: label }) =>
    say(
      t`« ${label(column)} » est ${n(value)} ici et ${n(weekly)} dans le rapport de la semaine du ${day(week)}.`,
      'Les deux chiffres d’un même mois se ressemblent.',
      'Corrigez celui qui est faux, ou dites dans la synthèse ce qui a changé.',
    ),
  'profile/open-defecation-covered': ({ site, week }) =>
    say(
      t`La défécation à l’air libre est observée, mais le rapport du site ${site} pour la semaine du ${day(week)} dit le besoin EHA couvert.`,
      '',
      'Corrigez l’observation, ou le niveau de besoin du rapport hebdomadaire.',
    ),
  'survey/more-than-households': ({ site, respondents, households: count }) =>
    say(
      t`${interviews(respondents)} sur le site ${site}, où vivent ${households(count)}.`,
      'Un seul entretien par ménage.',
      'Vérifiez le site des entretiens et le nombre de ménages du rapport hebdomadaire.',
    ),
  'survey/large-share': ({ site, respondents, households: count, percent }) =>
    say(
      t`${interviews(respondents)} sur le site ${site}, soit ${figure(percent, 'fr')} % de ses ${households(count)}.`,
      '',
      'Rien à corriger si le site a vraiment été enquêté à ce point.',
    ),
  'activity/site-closed': ({ site, closed, start }) =>
    say(
      t`Cette intervention commence le ${day(start)}, mais le site ${site} est fermé depuis le ${day(closed)}.`,
      '',
      'Vérifiez le site et la date. Une intervention après la fermeture s’explique dans le commentaire.',
    ),
  'activity/no-need': ({ site, sector, week }, { value }) =>
    say(
      t`Secteur « ${value('sector', sector)} » : le rapport du site ${site} pour la semaine du ${day(week)} dit ce besoin couvert.`,
      '',
      'Vérifiez le site et le secteur. Sinon, rien à corriger.',
    ),
};
