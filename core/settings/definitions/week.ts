// When a report closes and when it is due.

import type { DefinitionsOf } from '../setting-definition.ts';

export const weekSettings: DefinitionsOf<'week'> = {
  // 14 of 16 dated Bangui figures of 2013-15 fall on a Tuesday.
  'week.cut_off': {
    labels: { fr: 'Jour de clôture', en: 'Cut-off day', es: 'Día de cierre' },
    notes: {
      fr: 'Dernier jour de la semaine de rapport\u202f: 1 lundi … 7 dimanche, ou le nom du jour.',
      en: 'Last day of the reporting week: 1 Monday … 7 Sunday, or the name of the day.',
      es: 'Último día de la semana de informe: 1 lunes … 7 domingo, o el nombre del día.',
    },
    kind: 'weekday',
    standard: 2,
    min: 1,
    max: 7,
  },
  'week.due_days': {
    labels: { fr: 'Délai de remise', en: 'Days to report', es: 'Plazo de entrega' },
    notes: {
      fr: 'Jours après la clôture au bout desquels un rapport est en retard.',
      en: 'Days after the cut-off from which a report is late.',
      es: 'Días tras el cierre a partir de los cuales un informe llega tarde.',
    },
    kind: 'whole',
    standard: 2,
    min: 0,
    max: 60,
  },
};
