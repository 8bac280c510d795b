// Les commandes qui établissent les rapports, en français.

import type { ReportCommandMessages } from '../report-command-messages.ts';

export const reportCommands: ReportCommandMessages = {
  names: {
    'weekly-needs': 'Besoins hebdomadaires',
    'site-profiles': 'Profils de sites',
    'return-intentions': 'Intentions de retour',
    monthly: 'Rapport DTM mensuel',
  },
  prompt: {
    week: (latest) =>
      `Jour de clôture de la semaine, par exemple 30/09/2014.\n${latest === null ? 'Aucune semaine complète pour le moment.' : `Laissez vide pour la dernière semaine complète (${latest}).`}`,
    month: (latest) =>
      `Mois du rapport, par exemple 09/2014.\n${latest === null ? 'Aucun mois complet pour le moment.' : `Laissez vide pour le dernier mois complet (${latest}).`}`,
  },
  done: {
    week: (week, tab) =>
      `Semaine close le ${week}\u202f: l’onglet «\u202f${tab}\u202f» est à jour.`,
    month: (month, tab) => `Mois ${month}\u202f: l’onglet «\u202f${tab}\u202f» est à jour.`,
  },
  cancelled: 'Le rapport n’a pas été modifié.',
};
