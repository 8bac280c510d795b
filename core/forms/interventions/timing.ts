// Interventions log: when, and where the activity stands.

import { activityStatus } from '../code-lists/interventions.ts';
import type { Column } from '../form.ts';

export const interventionsTiming = [
  {
    id: 'start_date',
    labels: { fr: 'Date de début', en: 'Start date', es: 'Fecha de inicio' },
    aliases: [
      'Début',
      'Date début',
      'Start',
      'Date of start',
      'Starting date',
      'Inicio',
      'Fecha inicio',
    ],
    kind: 'date',
    required: 'always',
    hxl: '#date+start',
    sensitivity: 'public',
    help: {
      fr: 'Premier jour de l’activité, au format jj/mm/aaaa. Peut être à venir si elle est planifiée.',
      en: 'First day of the activity, as dd/mm/yyyy. May be in the future if it is planned.',
      es: 'Primer día de la actividad, en formato dd/mm/aaaa. Puede ser futuro si está planificada.',
    },
  },
  {
    id: 'end_date',
    labels: { fr: 'Date de fin', en: 'End date', es: 'Fecha de finalización' },
    aliases: [
      'Fin',
      'Date fin',
      'End',
      'Date of end',
      'Ending date',
      'Date de clôture',
      'Fecha fin',
      'Fecha de fin',
    ],
    kind: 'date',
    required: 'conditional',
    hxl: '#date+end',
    sensitivity: 'public',
    help: {
      fr: 'Dernier jour. Obligatoire quand l’activité est terminée.',
      en: 'Last day. Required once the activity is completed.',
      es: 'Último día. Obligatorio cuando la actividad ha terminado.',
    },
  },
  {
    id: 'status',
    labels: { fr: 'Statut', en: 'Status', es: 'Estado' },
    aliases: [
      'État',
      'Statut de l’activité',
      'Statut du projet',
      'Activity status',
      'Project status',
      'Estado de la actividad',
    ],
    kind: 'code',
    required: 'always',
    list: activityStatus,
    hxl: '#status+code',
    sensitivity: 'public',
    help: {
      fr: 'Où en est l’activité le jour où vous remplissez la ligne.',
      en: 'Where the activity stands on the day you fill in the row.',
      es: 'En qué punto está la actividad el día en que completa la fila.',
    },
  },
] as const satisfies readonly Column[];
