// Les constats sur les en-têtes, les lignes et les valeurs.

import type { ExpectedValue } from '../../../findings/finding.ts';
import type { SentencesOf } from '../../finding-messages.ts';
import { day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';
import { french as t } from '../typography.ts';

const EXPECTED: Readonly<Record<ExpectedValue, string>> = {
  integer: 'un nombre entier, par exemple 1475',
  decimal: 'un nombre, par exemple 4,3947',
  date: 'une date au format jj/mm/aaaa',
  moment: 'une date et une heure',
  code: 'une valeur de la liste',
  text: 'un texte',
};

const WHAT = {
  phone: 'un numéro de téléphone',
  'e-mail': 'une adresse e-mail',
  document: 'un numéro de pièce d’identité',
  name: 'le nom d’une personne',
} as const;

export const values: SentencesOf<
  'header' | 'value' | 'number' | 'date' | 'text' | 'row' | 'check'
> = {
  'header/missing': ({ column }, { column: label }) =>
    say(
      t`La colonne « ${label(column)} » est introuvable.`,
      '',
      'Remettez-la dans la ligne d’en-tête, ou rétablissez son intitulé.',
    ),
  'header/unknown': ({ header }) =>
    header === ''
      ? say(
          'Cette colonne contient des données mais n’a pas d’en-tête.',
          '',
          'Donnez-lui un intitulé. Elle est conservée, mais n’est pas reprise dans les rapports.',
        )
      : say(
          t`La colonne « ${header} » n’est pas connue.`,
          '',
          'Elle est conservée, mais n’est pas reprise dans les rapports.',
        ),
  'header/guessed': ({ header, column }, { column: label }) =>
    say(
      t`L’en-tête « ${header} » a été compris comme « ${label(column)} ».`,
      '',
      t`Si c’est exact, remplacez-le par « ${label(column)} » ; sinon, donnez-lui un autre nom.`,
    ),
  'header/duplicate': ({ header, column, other }, { column: label }) =>
    say(
      t`Deux colonnes correspondent à « ${label(column)} » : celle-ci (« ${header} ») et la colonne ${other}.`,
      t`Seule la colonne ${other} est lue.`,
      'Supprimez ou renommez celle qui est en trop.',
    ),
  'value/required': ({ column }, { column: label, isFigure }) =>
    say(
      t`La colonne « ${label(column)} » est obligatoire et cette cellule est vide.`,
      '',
      isFigure(column)
        ? 'Saisissez le chiffre. S’il est nul, écrivez 0.'
        : 'Remplissez cette cellule.',
    ),
  'value/unreadable': ({ column, raw, expected }, { value }) =>
    say(
      t`« ${value(column, raw)} » n’a pas pu être lu.`,
      t`Valeur attendue : ${EXPECTED[expected]}.`,
      'Corrigez la cellule. Elle n’est comptée ni comme vide ni comme zéro.',
    ),
  'value/not-in-list': ({ column, raw, part = raw, examples }, { value, column: label }) =>
    say(
      t`« ${value(column, part)} » ne figure pas dans la liste de « ${label(column)} ».`,
      examples.length === 0
        ? ''
        : t`Par exemple : ${examples.map((code) => value(column, code)).join(', ')}.`,
      'Choisissez une valeur dans la liste déroulante.',
    ),
  'value/out-of-range': ({ column, value: found, min, max }, { value, column: label }) =>
    say(
      t`${value(column, found)} n’est pas possible pour « ${label(column)} ».`,
      min !== null && max !== null
        ? `La valeur doit être comprise entre ${value(column, min)} et ${value(column, max)}.`
        : min !== null
          ? `La valeur doit être d’au moins ${value(column, min)}.`
          : max !== null
            ? `La valeur ne peut pas dépasser ${value(column, max)}.`
            : '',
      'Vérifiez le chiffre sur votre fiche et corrigez la cellule.',
    ),
  'value/too-long': ({ length, max }) =>
    say(
      `Le texte compte ${figure(length, 'fr')} caractères.`,
      t`Maximum : ${figure(max, 'fr')}.`,
      'Résumez-le.',
    ),
  'number/normalised': ({ column, raw, value: read }, { value }) =>
    say(
      t`« ${value(column, raw)} » a été lu comme ${value(column, read)}.`,
      '',
      'Rien à faire si c’est exact.',
    ),
  'number/ambiguous': ({ column, raw, readings }, { value }) =>
    say(
      t`« ${value(column, raw)} » peut se lire de plusieurs façons : ${readings
        .map((reading) => value(column, reading))
        .join(' ou ')}.`,
      '',
      'Réécrivez le nombre sans point ni virgule de séparation, par exemple 1475.',
    ),
  'date/normalised': ({ column, raw, value: read }, { value }) =>
    say(
      t`Le texte « ${value(column, String(raw))} » a été lu comme le ${day(read)}.`,
      '',
      'Rien à faire si c’est exact.',
    ),
  'date/ambiguous': ({ raw, readings }) =>
    say(
      t`« ${String(raw)} » peut être le ${readings.map(day).join(' ou le ')}.`,
      t`La date a été lue jour d’abord : ${day(readings[0] ?? 0)}.`,
      'Choisissez la date dans le calendrier (double-clic sur la cellule).',
    ),
  'date/exchanged': ({ value, other }) =>
    say(
      t`Cette colonne écrit le mois avant le jour : ${day(value)} est peut-être le ${day(other)}.`,
      '',
      'Vérifiez le jour et le mois dans la liste d’origine.',
    ),
  'date/month-only': ({ raw, first, last }) =>
    say(
      t`« ${String(raw)} » nomme un mois, pas un jour.`,
      t`Un jour du ${day(first)} au ${day(last)}.`,
      'Choisissez la date dans le calendrier (double-clic sur la cellule).',
    ),
  'date/not-real': ({ raw }) =>
    say(
      t`« ${String(raw)} » n’existe pas dans le calendrier.`,
      'Date attendue au format jj/mm/aaaa.',
      'Corrigez le jour ou le mois.',
    ),
  'date/future': ({ value, today }) =>
    say(
      `Le ${day(value)} est dans le futur (nous sommes le ${day(today)}).`,
      '',
      'Vérifiez le jour, le mois et l’année.',
    ),
  'date/order': ({ column, value, other, otherValue }, { column: label }) =>
    say(
      t`« ${label(column)} » (${day(value)}) précède « ${label(other)} » (${day(otherValue)}).`,
      '',
      'Corrigez l’une des deux dates.',
    ),
  'value/placeholder': ({ column, value: found }, { column: label }) =>
    say(
      t`« ${label(column)} » indique ${figure(found, 'fr')}, qui signifie souvent « ne sait pas ».`,
      'Un tel chiffre fausserait les totaux.',
      t`Si le chiffre n’est pas connu, videz la cellule ou demandez-le ; si c’est un vrai comptage, il n’y a rien à faire.`,
    ),
  'value/rare-spelling': ({ raw, usual, count }) =>
    say(
      t`« ${raw} » s’écrit « ${usual} » dans ${figure(count, 'fr')} autres lignes.`,
      'Une même chose doit avoir un seul nom, sinon elle est comptée deux fois.',
      t`Si c’est la même, écrivez « ${usual} ».`,
    ),
  'date/before-crisis': ({ column, value: found, start }, { column: label }) =>
    say(
      t`« ${label(column)} » (${day(found)}) est antérieur au début de la crise (${day(start).slice(3)}).`,
      '',
      'Vérifiez l’année.',
    ),
  'text/personal-data': ({ what }) =>
    say(
      `Ce texte semble contenir ${WHAT[what]}.`,
      'Aucune donnée personnelle ne doit figurer dans le classeur, pour la sécurité des personnes.',
      'Supprimez-la, puis transmettez-la si nécessaire par la voie de référencement. La ligne n’est pas envoyée tant qu’elle y figure.',
    ),
  'row/subtotal': ({ text }) =>
    say(
      t`Cette ligne de total (« ${text} ») n’est pas reprise.`,
      'Les totaux sont toujours recalculés.',
      'Supprimez la ligne, ou laissez-la hors du tableau.',
    ),
  'row/merged': () =>
    say(
      t`Cette ligne n’est pas reprise : elle ressemble à un titre ou à une remarque.`,
      '',
      t`S’il s’agit d’un site, remplissez sa ligne ; sinon, il n’y a rien à faire.`,
    ),
  'row/above-header': () =>
    say(
      t`Cette ligne est au-dessus des en-têtes : elle n’est pas lue.`,
      'Les données commencent sous les en-têtes.',
      'Déplacez-la sous la dernière ligne remplie.',
    ),
  'row/repeated-header': () =>
    say('Cette ligne répète les en-têtes et n’est pas reprise.', '', 'Vous pouvez la supprimer.'),
  'check/crashed': ({ check, reference }) =>
    say(
      t`Le contrôle « ${check} » n’a pas pu être terminé.`,
      'Les autres contrôles ont été faits.',
      t`Signalez-le à votre coordinateur avec la référence ${reference}.`,
    ),
};
