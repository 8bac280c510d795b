// Words for what is not shown outside the operation, in English.

import type { DisclosureMessages } from '../disclosure-messages.ts';
import { counted, figure } from '../figures.ts';

const sites = (count: number): string => counted(count, 'site', 'sites', 'en');

export const disclosure: DisclosureMessages = {
  small: (limit) => `<${figure(limit, 'en')}`,
  masked: '•',
  note: (limit) =>
    `<${figure(limit, 'en')}: fewer than ${figure(limit, 'en')} persons. •: not shown, as it would give a small number away.`,
  otherSites: (zone, count) => `${zone}: ${sites(count)} together`,
  otherZones: (count) => `Other zones: ${sites(count)} together`,
};
