// Alerts and comments of the demonstration, in the words of facilitators. They tell of services and
// of the site, never of a person or an incident.

import type { DemoRow } from './demo-operation.ts';
import type { DemoSite } from './demo-sites.ts';
import { pick, portion } from './portion.ts';

const ALERTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '2014-10-14': {
    'Notre-Dame de Fatima': 'Mouvement massif soudain',
    'Saint-Sauveur': 'Mouvement massif soudain',
    'École Kina': 'Mouvement massif soudain',
  },
  '2014-10-21': { 'Notre-Dame de Fatima': 'Mouvement massif soudain' },
  '2014-11-04': { "M'Poko-Bac": 'Alerte sanitaire' },
  '2014-11-18': {
    'Saint-Jacques de Kpètènè': 'Alerte sanitaire',
    'Église des Frères Castors': 'Expulsion',
  },
};

/** Cells of the alert columns. */
export function alertOf(site: string, week: string): DemoRow {
  const type = ALERTS[week]?.[site];
  return type === undefined
    ? { urgent_alert: 'Non' }
    : { urgent_alert: 'Oui', urgent_alert_type: type };
}

const REMARKS = [
  'Le comité demande une réunion avec les partenaires EHA.',
  'Une pompe est en panne depuis quelques jours.',
  'Les bâches distribuées en début d’année sont usées.',
  'La clinique mobile est passée une fois cette semaine.',
  'Beaucoup de ménages dorment sur le site et rentrent au quartier la journée.',
  'La distribution prévue a été reportée.',
  'Deux blocs de latrines sont pleins ; vidange demandée.',
  'Les déchets ne sont plus collectés.',
];

/** A comment in about one row of eight. */
export function remarkOf(site: DemoSite, week: number): DemoRow {
  if (portion(site.id, week, 'remark') > 0.13) return {};
  return { comment: pick(REMARKS, site.id, week, 'words') };
}
