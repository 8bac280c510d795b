// Les constats sur les sites et les lieux.

import type { SentencesOf } from '../../finding-messages.ts';
import { day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';
import { french as t } from '../typography.ts';

/** Degrees with up to six decimals: `4,3947`. */
function degrees(value: number): string {
  return figure(value, 'fr', 6).replace(/,?0+$/, '');
}

export const sitesAndPlaces: SentencesOf<'site' | 'place'> = {
  'site/unknown': ({ site }) =>
    say(
      t`Le site « ${site} » n’est pas dans le registre.`,
      '',
      'Corrigez le code, ou demandez à votre coordinateur d’enregistrer le site.',
    ),
  'site/bad-code': ({ site }) =>
    say(
      t`« ${site} » n’a pas la forme d’un code de site.`,
      'Un code ressemble à CF-S0012, sans espace.',
      'Corrigez le code, ou demandez-en un à votre coordinateur.',
    ),
  'site/duplicate': ({ site, otherTab, otherRow }) =>
    say(
      t`Le site « ${site} » est déjà enregistré à la ligne ${String(otherRow)} de l’onglet « ${otherTab} ».`,
      'Chaque site a une seule ligne.',
      'Supprimez la ligne en trop, ou donnez à ce site son propre code.',
    ),
  'site/similar-name': ({ name, otherName, otherSite, otherRow }) =>
    say(
      otherRow > 0
        ? t`« ${name} » ressemble à « ${otherName} » (${otherSite}, ligne ${String(otherRow)}).`
        : t`« ${name} » ressemble à « ${otherName} » (${otherSite}), déjà enregistré dans l’opération.`,
      'Un même site ne doit avoir qu’un seul code.',
      t`Si c’est le même site, gardez une seule ligne ; sinon, précisez le nom pour les distinguer.`,
    ),
  'site/name-differs': ({ site, name, registered }) =>
    say(
      t`Le registre appelle le site ${site} « ${registered} », pas « ${name} ».`,
      '',
      'Vérifiez que le code du site est le bon, puis reprenez le nom du registre.',
    ),
  'site/closed': ({ site, closed, week, into }) =>
    say(
      t`Le site ${site} est fermé depuis le ${day(closed)} ; ce rapport porte sur la semaine du ${day(week)}.`,
      into === null ? '' : `Le registre l’a réuni au site ${into}.`,
      into === null
        ? 'Corrigez la semaine, ou signalez à votre coordinateur que le site a rouvert.'
        : `Comptez ces personnes dans le rapport du site ${into}, ou corrigez la semaine.`,
    ),
  'site/closed-on': ({ site, closed, column, value: on }, { column: label }) =>
    say(
      t`Le site ${site} est fermé depuis le ${day(closed)}, mais « ${label(column)} » indique le ${day(on)}.`,
      '',
      'Corrigez la date ou le site, ou signalez à votre coordinateur que le site a rouvert.',
    ),
  'site/type-unlikely': ({ category, type }, { value }) =>
    say(
      t`Un lieu « ${value('site_category', category)} » n’est d’habitude pas un site « ${value('site_type', type)} ».`,
      'Une école ou un lieu de culte est un centre collectif ou un site spontané.',
      'Corrigez le type de site ou la catégorie de lieu.',
    ),
  'site/status-differs': ({ closed }) =>
    closed === null
      ? say(
          'Ce site est fermé, mais sa date de fermeture manque.',
          '',
          'Saisissez la date de fermeture.',
        )
      : say(
          t`Une date de fermeture est saisie (${day(closed)}), mais le site n’est pas indiqué comme fermé.`,
          '',
          'Corrigez le statut, ou effacez la date de fermeture.',
        ),
  'place/unknown-pcode': ({ column, pcode }, { column: label }) =>
    say(
      t`Le code « ${pcode} » est inconnu pour « ${label(column)} ».`,
      'Les codes valables sont dans l’onglet des lieux.',
      'Choisissez le lieu dans la liste déroulante.',
    ),
  'place/parent-differs': ({ pcode, parent, expected }) =>
    say(
      t`Le lieu ${pcode} ne se trouve pas dans ${parent}.`,
      t`D’après l’onglet des lieux, il se trouve dans ${expected}.`,
      'Corrigez l’un des deux codes.',
    ),
  'place/name-differs': ({ pcode, name, registered }) =>
    say(
      t`Le code ${pcode} désigne « ${registered} », pas « ${name} ».`,
      '',
      t`Corrigez le code ou le nom ; en cas de doute, c’est le code qui compte.`,
    ),
  'place/outside-country': ({ column, value, min, max }, { column: label }) =>
    say(
      t`${label(column)} ${degrees(value)} : ce point est hors du pays.`,
      `Valeur attendue entre ${degrees(min)} et ${degrees(max)}.`,
      'Vérifiez la position sur le GPS ou sur la carte.',
    ),
  'place/outside-zone': ({ column, value, min, max }, { column: label }) =>
    say(
      t`${label(column)} ${degrees(value)} : ce point est loin de la zone de rapport indiquée.`,
      `Valeur attendue entre ${degrees(min)} et ${degrees(max)}.`,
      'Vérifiez les coordonnées et la zone de rapport.',
    ),
  'place/swapped-coordinates': ({ latitude, longitude }) =>
    say(
      'La latitude et la longitude sont inversées.',
      t`Latitude ${degrees(longitude)}, longitude ${degrees(latitude)}.`,
      'Échangez les deux valeurs.',
    ),
  'place/coordinates-missing': ({ column }, { column: label }) =>
    say(
      t`« ${label(column)} » manque : le site ne peut pas être placé sur la carte.`,
      '',
      'Relevez la latitude et la longitude lors de la prochaine visite.',
    ),
  'place/low-precision': ({ value }) =>
    say(
      `Ces coordonnées sont peu précises (${degrees(value)}).`,
      'Au moins quatre décimales, par exemple 4,3947.',
      'Relevez la position avec un GPS ou un téléphone.',
    ),
  'site/reported-while-closed': ({ site, closed, reopened, week }) =>
    say(
      closed === null || reopened === null
        ? t`Le site ${site} est « Fermé » dans l’onglet des sites, mais il a un rapport pour la semaine du ${day(week)}.`
        : t`Le site ${site} était fermé du ${day(closed)} au ${day(reopened)} ; ce rapport porte sur la semaine du ${day(week)}.`,
      '',
      'Corrigez le statut et les dates du site, ou la semaine du rapport.',
    ),
  'site/not-open-yet': ({ site, opened, week }) =>
    say(
      t`Le site ${site} a ouvert le ${day(opened)} ; ce rapport porte sur la semaine du ${day(week)}.`,
      '',
      'Corrigez la date d’ouverture du site, ou la semaine du rapport.',
    ),
  'site/reopened-undated': ({ site }) =>
    say(
      t`Le site ${site} est « Rouvert », mais ses dates ne disent pas depuis quand.`,
      'La date de fermeture, puis une date d’ouverture qui la suit.',
      'Indiquez le jour de la fermeture et celui de la réouverture.',
    ),
  'site/renamed': ({ site, name, registered }) =>
    say(
      t`Dans le registre, ${site} est « ${registered} » ; cette ligne l’appelle « ${name} ».`,
      'Un code ne sert jamais à un autre site.',
      t`Si le site a changé de nom, gardez l’ancien parmi les autres noms ; si c’est un autre site, donnez-lui son propre code.`,
    ),
  'site/closure-undone': ({ site, closed }) =>
    say(
      t`Dans le registre, le site ${site} est fermé depuis le ${day(closed)} ; cette ligne ne le dit pas.`,
      'Un statut ne change qu’avec une date.',
      t`S’il a rouvert, choisissez « Rouvert » avec les deux dates ; s’il est toujours fermé, remettez la date de fermeture.`,
    ),
  'place/not-valid': ({ pcode, name, from, to, then }) =>
    say(
      from === null
        ? t`${name} (${pcode}) n’existe plus${to === null ? '' : ` depuis le ${day(to)}`}.`
        : t`${name} (${pcode}) n’existe que depuis le ${day(from)}.`,
      'Chaque ligne utilise les lieux qui existaient à sa date.',
      then === null
        ? 'Choisissez le lieu qui existait à cette date.'
        : t`À cette date, ce lieu se trouvait dans ${then}.`,
    ),
};
