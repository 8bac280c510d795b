// Palabras para lo que no se muestra fuera de la operación, en español.

import type { DisclosureMessages } from '../disclosure-messages.ts';
import { counted, figure } from '../figures.ts';

const sites = (count: number): string => counted(count, 'sitio', 'sitios', 'es');

export const disclosure: DisclosureMessages = {
  small: (limit) => `<${figure(limit, 'es')}`,
  masked: '•',
  note: (limit) =>
    `<${figure(limit, 'es')}: menos de ${figure(limit, 'es')} personas. •: cifra oculta, porque permitiría deducir un número pequeño.`,
  otherSites: (zone, count) => `${zone}: ${sites(count)} agrupados`,
  otherZones: (count) => `Otras zonas: ${sites(count)} agrupados`,
};
