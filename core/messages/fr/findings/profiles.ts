// Les constats sur les profils de site et les normes Sphère.

import type { FormSentencesOf } from '../../finding-messages.ts';
import { counted, day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';
import { french as t } from '../typography.ts';

const n = (value: number): string => figure(value, 'fr');
const few = (value: number): string => figure(value, 'fr', Number.isInteger(value) ? 0 : 1);
const persons = (count: number): string => counted(count, 'personne', 'personnes', 'fr');
const EMERGENCY = 'Vérifiez les deux chiffres. S’ils sont exacts, prévenez votre coordinateur.';
const BELOW = 'Rien à corriger si les chiffres sont exacts. Le rapport le signalera.';

export const profiles: FormSentencesOf<'profile' | 'sphere'> = {
  'profile/informants-few': ({ count, wanted }) =>
    say(
      count === 0
        ? 'Aucun informateur clé n’est indiqué.'
        : `Ce profil repose sur ${counted(count, 'informateur clé', 'informateurs clés', 'fr')}.`,
      `Il en faut au moins ${n(wanted)}, si possible des femmes et des hommes.`,
      'Corrigez le nombre, ou interrogez une personne de plus.',
    ),
  'profile/over-capacity': ({ individuals, capacity, percent }) =>
    say(
      t`Le site accueille ${persons(individuals)} pour ${n(capacity)} places (${n(percent)} %).`,
      'Le site est surpeuplé, ou l’un des deux chiffres est faux.',
      EMERGENCY,
    ),
  'profile/manager-missing': ({ site }) =>
    say(
      t`Le profil indique une gestion du site en place, mais le registre ne dit pas qui gère le site ${site}.`,
      '',
      t`Remplissez « Gestionnaire du site » dans l’onglet des sites, avec le sigle de l’organisation.`,
    ),
  'profile/shelter-unlikely': ({ site, shelter, because, kind }, { value }) =>
    say(
      t`L’abri principal est « ${value('shelter_main_type', shelter)} », mais le registre dit du site ${site} : « ${value(because, kind)} ».`,
      'Dans un bâtiment, on s’attend à d’autres abris.',
      'Vérifiez le type d’abri, ou la description du site dans le registre.',
    ),
  'profile/water-unlikely': ({ litres, most }) =>
    say(
      t`${few(litres)} litres d’eau par personne et par jour, c’est plus que d’habitude sur un site.`,
      t`D’habitude, au plus ${few(most)}.`,
      'Vérifiez que le chiffre est par personne et par jour.',
    ),
  'profile/outbreak-without-alert': ({ site, problem }, { value }) =>
    say(
      t`« ${value('health_main_problems', problem)} » est signalé, mais aucun rapport hebdomadaire du site ${site} n’a lancé d’alerte urgente ce mois-là.`,
      '',
      t`Prévenez votre coordinateur aujourd’hui et indiquez « Oui » dans « Alerte urgente » du rapport de la semaine.`,
    ),
  'profile/gap-covered': ({ column, value: gap, week }, { value }) =>
    say(
      t`« ${value(column, gap)} » est une lacune, mais le rapport de la semaine du ${day(week)} note ce besoin comme couvert.`,
      'Les deux ne vont pas ensemble.',
      'Corrigez la lacune, ou le niveau du besoin dans le rapport hebdomadaire.',
    ),
  'profile/owner-unknown': ({ site }) =>
    say(
      t`Le risque d’expulsion est élevé, mais le registre ne dit pas à qui appartient le terrain du site ${site}.`,
      '',
      t`Remplissez « Propriété foncière » dans l’onglet des sites : la négociation commence là.`,
    ),
  'sphere/water': ({ litres, standard, level }) =>
    say(
      t`${few(litres)} litres d’eau par personne et par jour : c’est sous ${level === 'alert' ? 'le seuil de survie' : 'la norme Sphère'}.`,
      t`Au moins ${few(standard)} litres.`,
      level === 'alert' ? EMERGENCY : BELOW,
    ),
  'sphere/water-points': ({ individuals, points, each, standard }) =>
    say(
      t`${n(each)} personnes par point d’eau (${persons(individuals)}, ${counted(points, 'point', 'points', 'fr')}) : c’est au-dessus de la norme Sphère.`,
      `Au plus ${n(standard)} personnes par point d’eau.`,
      BELOW,
    ),
  'sphere/latrines': ({ individuals, latrines, each, standard, level }) =>
    say(
      each === null
        ? `${persons(individuals)} et aucune latrine fonctionnelle.`
        : t`${n(each)} personnes par latrine (${persons(individuals)}, ${counted(latrines, 'latrine', 'latrines', 'fr')}) : c’est au-dessus ${level === 'alert' ? 'du seuil d’urgence' : 'de la norme Sphère'}.`,
      `Au plus ${n(standard)} personnes par latrine.`,
      level === 'alert' ? EMERGENCY : BELOW,
    ),
  'sphere/area': ({ individuals, area, each, standard, level }) =>
    say(
      t`${few(each)} m² par personne (${n(area)} m², ${persons(individuals)}) : c’est ${level === 'alert' ? 'moins que la seule surface couverte nécessaire' : 'sous la norme Sphère'}.`,
      t`Au moins ${few(standard)} m² par personne.`,
      level === 'alert' ? EMERGENCY : BELOW,
    ),
};
