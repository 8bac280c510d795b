// Les phrases du rapport DTM mensuel, en français : le résumé et ce que compte chaque chiffre.

import type { MonthlyCardId } from '../../reports/monthly/month-cards.ts';
import { counted, day, figure, signedFigure } from '../figures.ts';
import type { DatedFigure, DisplacementFacts, NeedsFacts } from '../monthly-messages.ts';

const n = (value: number): string => figure(value, 'fr');
const pct = (value: number, digits = 1): string => `${figure(value, 'fr', digits)}\u202f%`;
const signedPct = (value: number): string => `${signedFigure(value, 'fr', 2)}\u202f%`;
const people = (count: number): string =>
  counted(count, 'personne déplacée', 'personnes déplacées', 'fr');
const persons = (count: number): string => counted(count, 'personne', 'personnes', 'fr');
const sites = (count: number): string => counted(count, 'site', 'sites', 'fr');
const openSites = (count: number): string => counted(count, 'site ouvert', 'sites ouverts', 'fr');
const listed = (parts: readonly string[]): string =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} et ${parts[parts.length - 1] ?? ''}`;

export function under(card: MonthlyCardId, facts: DisplacementFacts, needs: NeedsFacts): string {
  switch (card) {
    case 'individuals':
      return `au ${day(facts.week)}`;
    case 'households':
      return `dans ${sites(facts.sites)}`;
    case 'sites':
      return `sur ${openSites(facts.open)}`;
    case 'change_abs':
      return facts.onMonth === null ? 'pas de mois avant' : `depuis le ${day(facts.onMonth.week)}`;
    case 'change_pct':
      return facts.onMonth === null
        ? ''
        : `sur ${n(facts.onMonth.before)}, ${sites(facts.onMonth.sites)}`;
    case 'raw_change_pct':
      return facts.onMonth === null ? '' : 'totaux des sites reçus';
    case 'since_peak_pct':
      return `de ${n(facts.peak.individuals)} le ${day(facts.peak.week)}`;
    case 'arrivals':
    case 'departures':
      return 'dans le mois';
    case 'critical_sites':
      return 'niveau 3 dans un secteur';
    case 'interventions':
      return `${n(needs.completed)} terminées, ${n(needs.ongoing)} en cours`;
    case 'people_reached':
      return 'somme des activités';
    case 'unmet_needs':
      return `dans ${sites(needs.unmetSites)}`;
    case 'coverage_pct':
      return 'sites avec un chiffre';
    case 'sites_expected':
    case 'respondents':
      return '';
  }
}

export function explain(card: MonthlyCardId, facts: DisplacementFacts, needs: NeedsFacts): string {
  return [counts(card, facts, needs), excluded(facts)].filter((line) => line !== '').join('\n');
}

function counts(card: MonthlyCardId, facts: DisplacementFacts, needs: NeedsFacts): string {
  const base = `Rapports hebdomadaires clos le ${day(facts.week)}, ${sites(facts.sites)}.`;
  switch (card) {
    case 'individuals':
      return `Personnes déplacées présentes sur les sites à la dernière clôture du mois. ${base}`;
    case 'households':
      return `Ménages des sites qui les ont donnés. ${base}`;
    case 'sites':
      return `Sites qui ont donné un chiffre à la dernière clôture du mois. ${base}`;
    case 'sites_expected':
      return 'Sites ouverts d’après le registre, et sites hors registre qui ont rendu compte.';
    case 'change_abs':
    case 'change_pct':
      return facts.onMonth === null
        ? 'Aucun mois antérieur n’a de rapport.'
        : `À champ constant\u202f: ${sites(facts.onMonth.sites)} connus au ${day(facts.onMonth.week)} et au ${day(facts.week)}. Un site fermé ou pas encore ouvert compte pour zéro, un site sans rapport ne compte pas. Base\u202f: ${persons(facts.onMonth.before)}.`;
    case 'raw_change_pct':
      return facts.onMonth === null
        ? 'Aucun mois antérieur n’a de rapport.'
        : `Total du ${day(facts.week)} moins total du ${day(facts.onMonth.week)}, quels que soient les sites qui ont rendu compte\u202f: ${signedFigure(facts.onMonth.rawPersons, 'fr')} personnes.`;
    case 'since_peak_pct':
      return `Depuis le plus haut total reçu\u202f: ${persons(facts.peak.individuals)} le ${day(facts.peak.week)}. Totaux reçus, sans correction de couverture.`;
    case 'arrivals':
    case 'departures':
      return 'Somme des rapports hebdomadaires du mois qui donnent ce nombre.';
    case 'critical_sites':
      return `Sites dont au moins un des six besoins est critique (niveau 3). ${base}`;
    case 'interventions':
      return `Activités terminées ou en cours dans le mois, hors activités prévues (${n(needs.planned)}).`;
    case 'people_reached':
      return 'Somme des personnes atteintes par les activités terminées ou en cours. Une personne atteinte par plusieurs activités est comptée plusieurs fois.';
    case 'unmet_needs':
      return `Besoins importants ou critiques d’un site, dans un secteur, sans activité terminée ou en cours depuis qu’ils sont signalés. ${base}`;
    case 'coverage_pct':
      return `Sites avec un chiffre parmi les sites ouverts\u202f: ${n(facts.sites)} sur ${n(facts.open)}.`;
    case 'respondents':
      return 'Personnes qui ont répondu à l’enquête sur les intentions de retour du mois.';
  }
}

function excluded(facts: DisplacementFacts): string {
  const missing = facts.open - facts.sites;
  return missing <= 0
    ? ''
    : `${counted(missing, 'site ouvert sans chiffre n’est pas compté', 'sites ouverts sans chiffre ne sont pas comptés', 'fr')}\u202f: ni zéro, ni fermé.`;
}

export function displacement(facts: DisplacementFacts): readonly string[] {
  const households =
    facts.households === null ? '' : ` (${counted(facts.households, 'ménage', 'ménages', 'fr')})`;
  const lines = [
    `Au ${day(facts.week)}, ${people(facts.individuals)}${households} ${facts.individuals < 2 ? 'vit' : 'vivent'} dans ${n(facts.sites)} des ${openSites(facts.open)}.`,
  ];
  const { onMonth } = facts;
  if (onMonth !== null) {
    lines.push(
      `${moved(onMonth.persons, onMonth.percent)} depuis le ${day(onMonth.week)}, à champ constant (${sites(onMonth.sites)}, base ${n(onMonth.before)})\u202f; la variation brute des totaux est de ${signedFigure(onMonth.rawPersons, 'fr')} personnes${onMonth.rawPercent === null ? '' : ` (${signedPct(onMonth.rawPercent)})`}.`,
    );
  }
  if (facts.peak.week !== facts.week) lines.push(since('le plus haut total reçu', facts.peak));
  if (facts.first.week !== facts.week && facts.first.week !== facts.peak.week) {
    lines.push(since('le premier total reçu', facts.first));
  }
  if (facts.zones.length > 0) {
    lines.push(
      `La population se concentre surtout dans ${facts.zones.length === 1 ? 'la zone' : 'les zones'} ${listed(facts.zones.map(({ name, share }) => `${name} (${pct(share)})`))}.`,
    );
  }
  if (facts.arrivals !== null && facts.departures !== null) {
    lines.push(
      `Dans le mois, les sites ont signalé ${counted(facts.arrivals, 'arrivée', 'arrivées', 'fr')} et ${counted(facts.departures, 'départ', 'départs', 'fr')}.`,
    );
  }
  if (facts.breaks.length > 0) {
    lines.push(
      `Rupture de série\u202f: les totaux ${facts.breaks.length === 1 ? 'du' : 'des'} ${listed(facts.breaks.map(day))} ne se comparent pas à ceux de la semaine précédente, les sites qui ont rendu compte n’étant pas les mêmes.`,
    );
  }
  return lines;
}

function moved(change: number, percent: number | null): string {
  if (change === 0) return 'La population est stable';
  const verb = change > 0 ? 'augmente' : 'diminue';
  return `La population ${verb} de ${persons(Math.abs(change))}${percent === null ? '' : ` (${signedPct(percent)})`}`;
}

function since(what: string, { week, individuals, percent }: DatedFigure): string {
  return `Depuis ${what} (${n(individuals)} le ${day(week)}), la variation est de ${percent === null ? '–' : signedPct(percent)}.`;
}

export function needs(facts: NeedsFacts): readonly string[] {
  const lines: string[] = [];
  if (facts.priorities.length > 0) {
    lines.push(
      `Besoins cités en premier, pondérés par la population des sites\u202f: ${listed(facts.priorities.map(({ label, share, sites: count }) => `${label.toLowerCase()} (${pct(share)}, ${sites(count)})`))}.`,
    );
  }
  lines.push(
    facts.worst === null
      ? 'Aucun site ne signale de besoin important ou critique.'
      : `Le secteur le plus touché est ${facts.worst.label}\u202f: besoin important ou critique dans ${sites(facts.worst.sites)}, où vivent ${persons(facts.worst.persons)}.`,
    `Interventions du mois\u202f: ${counted(facts.completed, 'terminée', 'terminées', 'fr')}, ${n(facts.ongoing)} en cours, ${counted(facts.planned, 'prévue', 'prévues', 'fr')}${facts.reached === null ? '' : `\u202f; ${persons(facts.reached)} atteintes, une même personne pouvant l’être plusieurs fois`}.`,
  );
  if (facts.unmet > 0) {
    const { longest } = facts;
    lines.push(
      `${counted(facts.unmet, 'besoin', 'besoins', 'fr')} dans ${sites(facts.unmetSites)} ${facts.unmet < 2 ? 'reste' : 'restent'} sans intervention${longest === null ? '' : `\u202f; le plus ancien est répété depuis ${counted(longest.weeks, 'semaine', 'semaines', 'fr')} (${longest.sector}, ${longest.site})`}.`,
    );
  }
  return lines;
}
