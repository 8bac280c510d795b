// Les constats sur les mouvements, les besoins et les alertes.

import type { FindingWords, SentencesOf } from '../../finding-messages.ts';
import { figure, signedFigure } from '../../figures.ts';
import { say } from '../../sentence.ts';
import { french as t } from '../typography.ts';

const SECTORS: ReadonlyMap<string, string> = new Map([
  ['protection', 'protection'],
  ['wash', 'EHA'],
  ['health', 'santé'],
  ['food', 'sécurité alimentaire'],
  ['shelter', 'abris / AME'],
  ['security', 'sécurité'],
]);

const sectorName = (id: string): string => SECTORS.get(id) ?? id;
const n = (value: number): string => figure(value, 'fr');

/** The name of a limit: a column, or what was there last week with the arrivals. */
function limitLabel(name: string, label: FindingWords['column']): string {
  if (name === 'previous_households') return 'ménages de la semaine précédente et arrivées';
  if (name === 'previous_individuals') return 'individus de la semaine précédente et arrivées';
  return label(name);
}

export const movementsAndNeeds: SentencesOf<'movement' | 'need' | 'alert'> = {
  'movement/exceeds-population': ({ column, value, limit, limitName }, { column: label }) =>
    say(
      t`« ${label(column)} » (${n(value)}) dépasse « ${limitLabel(limitName, label)} » (${n(limit)}).`,
      '',
      'Vérifiez les deux chiffres.',
    ),
  'movement/does-not-add-up': ({
    previous,
    arrivals,
    departures,
    correction,
    expected,
    individuals,
  }) =>
    say(
      t`Semaine précédente ${n(previous)} + arrivées ${n(arrivals)} − départs ${n(departures)}${
        correction === 0 ? '' : ` + recomptage ${n(correction)}`
      } = ${n(expected)}, mais la ligne indique ${n(individuals)}.`,
      t`Écart : ${signedFigure(individuals - expected, 'fr')}.`,
      'Corrigez les mouvements, ou inscrivez l’écart dans la colonne du recomptage et expliquez-le.',
    ),
  'movement/change-unexplained': ({ previous, individuals, percent }) =>
    say(
      t`Forte variation : de ${n(previous)} à ${n(individuals)} individus (${signedFigure(percent, 'fr', 1)} %).`,
      '',
      t`Expliquez-la dans la colonne « Explication de la variation ».`,
    ),
  'movement/change-to-confirm': ({ previous, individuals, percent }) =>
    say(
      t`Très forte variation : de ${n(previous)} à ${n(individuals)} individus (${signedFigure(percent, 'fr', 1)} %).`,
      '',
      'Prévenez votre coordinateur, qui la confirmera.',
    ),
  'movement/detail-missing': ({ column, because, value }, { column: label }) =>
    say(
      t`« ${label(because)} » indique ${n(value)}, mais « ${label(column)} » est vide.`,
      '',
      t`Remplissez « ${label(column)} ».`,
    ),
  'need/issue-missing': ({ column, sector, level }, { column: label, value }) =>
    say(
      t`Le besoin ${sectorName(sector)} est « ${value(`need_${sector}_level`, level)} », mais le problème principal manque.`,
      '',
      t`Choisissez-le dans « ${label(column)} ».`,
    ),
  'need/comment-missing': ({ column, sector }, { column: label }) =>
    say(
      t`Le problème ${sectorName(sector)} est « Autre », sans précision.`,
      '',
      t`Précisez en quelques mots dans « ${label(column)} », sans nom ni téléphone.`,
    ),
  'need/unknown-not-blank': ({ column, sector }, { value }) =>
    say(
      t`Le niveau du besoin ${sectorName(sector)} est vide.`,
      'Un niveau vide ne dit pas si le besoin est couvert ou inconnu.',
      t`Choisissez un niveau, ou « ${value(column, 'nsp')} » si vous n’avez pas pu l’évaluer.`,
    ),
  'need/priority-repeated': ({ column, need }, { value }) =>
    say(
      t`« ${value(column, need)} » est déjà cité parmi les besoins prioritaires.`,
      '',
      'Choisissez un autre besoin, ou videz la cellule.',
    ),
  'need/priority-gap': ({ column }, { column: label }) =>
    say(
      t`« ${label(column)} » est vide alors que le suivant est rempli.`,
      '',
      'Remplissez les besoins prioritaires dans l’ordre, sans sauter de rang.',
    ),
  'need/priority-covered': ({ column, need, sector, level }, { value }) =>
    say(
      t`« ${value(column, need)} » est prioritaire, mais le besoin ${sectorName(sector)} est noté « ${value(`need_${sector}_level`, level)} ».`,
      '',
      'Corrigez la priorité ou le niveau du besoin.',
    ),
  'alert/type-missing': ({ column }, { column: label }) =>
    say(
      'Une alerte urgente est signalée sans préciser laquelle.',
      '',
      t`Choisissez « ${label(column)} » et prévenez votre coordinateur le jour même.`,
    ),
  'movement/level-shift': ({ previous, individuals, percent, weeks }) =>
    say(
      t`En ${n(weeks)} semaines, le site est passé de ${n(previous)} à ${n(individuals)} individus (${signedFigure(percent, 'fr', 1)} %), par petites variations.`,
      '',
      'Rien à corriger si les mouvements sont justes. Parlez-en avec votre coordinateur.',
    ),
  'need/level-jump': ({ column, sector, level, before }, { value }) =>
    say(
      t`Le besoin ${sectorName(sector)} passe de « ${value(column, before)} » à « ${value(column, level)} » en une semaine.`,
      '',
      'Vérifiez le niveau. S’il est juste, dites dans la précision ce qui a changé.',
    ),
};
