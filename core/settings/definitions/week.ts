// When reports close and are due, and how many weeks are looked at together.

import type { DefinitionsOf } from '../setting-definition.ts';

export const weekSettings: DefinitionsOf<'week' | 'month'> = {
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
  // Domain notes 5.3: one pair of weeks in eight is honestly identical, three in a row are not.
  'week.identical_review': {
    labels: {
      fr: 'Semaines identiques avant revue',
      en: 'Identical weeks before a review',
      es: 'Semanas idénticas antes de revisar',
    },
    notes: {
      fr: 'À partir de ce nombre de semaines identiques de suite, la coordination revoit le chiffre.',
      en: 'From this number of identical weeks in a row, a coordinator reviews the figure.',
      es: 'A partir de este número de semanas idénticas seguidas, la coordinación revisa la cifra.',
    },
    kind: 'whole',
    standard: 3,
    min: 2,
    max: 52,
  },
  'week.repeated_need': {
    labels: {
      fr: 'Besoin répété (semaines)',
      en: 'Repeated need (weeks)',
      es: 'Necesidad repetida (semanas)',
    },
    notes: {
      fr: 'À partir de ce nombre de rapports de suite au niveau 2 ou 3, un besoin sans intervention est signalé comme répété.',
      en: 'From this number of reports in a row at level 2 or 3 a need without intervention is shown as repeated.',
      es: 'A partir de este número de informes seguidos en el nivel 2 o 3, una necesidad sin intervención se señala como repetida.',
    },
    kind: 'whole',
    standard: 3,
    min: 2,
    max: 52,
  },
  'week.trial_weeks': {
    labels: {
      fr: 'Semaines d’essai d’une règle',
      en: 'Weeks over which a rule is tried',
      es: 'Semanas de prueba de una regla',
    },
    notes: {
      fr: 'Nombre de semaines passées sur lesquelles une règle est essayée.',
      en: 'Number of past weeks over which a rule is tried.',
      es: 'Número de semanas pasadas en las que se prueba una regla.',
    },
    kind: 'whole',
    standard: 4,
    min: 1,
    max: 104,
  },
  'month.due_days': {
    labels: {
      fr: 'Délai de remise mensuel',
      en: 'Days to report, monthly',
      es: 'Plazo de entrega mensual',
    },
    notes: {
      fr: 'Jours après la fin du mois au bout desquels un profil est en retard.',
      en: 'Days after the end of the month from which a profile is late.',
      es: 'Días tras el fin del mes a partir de los cuales un perfil llega tarde.',
    },
    kind: 'whole',
    standard: 5,
    min: 0,
    max: 60,
  },
};
