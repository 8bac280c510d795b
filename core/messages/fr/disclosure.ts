// Les mots pour ce qui n’est pas montré hors de l’opération, en français.

import type { DisclosureMessages } from '../disclosure-messages.ts';
import { counted, figure } from '../figures.ts';

const sites = (count: number): string => counted(count, 'site', 'sites', 'fr');

export const disclosure: DisclosureMessages = {
  small: (limit) => `<${figure(limit, 'fr')}`,
  masked: '•',
  note: (limit) =>
    `<${figure(limit, 'fr')}\u202f: moins de ${figure(limit, 'fr')} personnes. •\u202f: chiffre masqué, car il permettrait de retrouver un petit effectif.`,
  otherSites: (zone, count) => `${zone}\u202f: ${sites(count)} regroupés`,
  otherZones: (count) => `Autres zones\u202f: ${sites(count)} regroupés`,
};
