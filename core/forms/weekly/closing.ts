// Weekly report: priorities, the urgent alert, and what becomes of the row.

import { yesNo } from '../code-lists/answers.ts';
import { priorityNeed } from '../code-lists/needs.ts';
import { alertType, validationStatus } from '../code-lists/weekly.ts';
import type { Column, Labels } from '../form.ts';

const priorityHelp: Labels = {
  fr: 'Trois besoins différents au plus, du plus au moins urgent, sans sauter de rang.',
  en: 'At most three different needs, from the most to the least urgent, without a gap.',
  es: 'Tres necesidades distintas como máximo, de la más a la menos urgente, sin saltar ninguna.',
};

export const weeklyClosing = [
  {
    id: 'priority_need_1',
    labels: {
      fr: 'Besoin prioritaire n°1',
      en: 'Priority need no. 1',
      es: 'Necesidad prioritaria n.º 1',
    },
    aliases: ['Priorité 1', 'Besoin 1', 'Priority 1', 'Priority need 1', 'Prioridad 1'],
    kind: 'code',
    required: 'always',
    list: priorityNeed,
    hxl: '#need+priority1+code',
    sensitivity: 'public',
    help: priorityHelp,
  },
  {
    id: 'priority_need_2',
    labels: {
      fr: 'Besoin prioritaire n°2',
      en: 'Priority need no. 2',
      es: 'Necesidad prioritaria n.º 2',
    },
    aliases: ['Priorité 2', 'Besoin 2', 'Priority 2', 'Priority need 2', 'Prioridad 2'],
    kind: 'code',
    required: 'optional',
    list: priorityNeed,
    hxl: '#need+priority2+code',
    sensitivity: 'public',
    help: priorityHelp,
  },
  {
    id: 'priority_need_3',
    labels: {
      fr: 'Besoin prioritaire n°3',
      en: 'Priority need no. 3',
      es: 'Necesidad prioritaria n.º 3',
    },
    aliases: ['Priorité 3', 'Besoin 3', 'Priority 3', 'Priority need 3', 'Prioridad 3'],
    kind: 'code',
    required: 'optional',
    list: priorityNeed,
    hxl: '#need+priority3+code',
    sensitivity: 'public',
    help: priorityHelp,
  },
  {
    id: 'urgent_alert',
    labels: { fr: 'Alerte urgente', en: 'Urgent alert', es: 'Alerta urgente' },
    aliases: ['Alerte', 'Alert', 'Alerta'],
    kind: 'yes-no',
    required: 'always',
    list: yesNo,
    hxl: '#meta+urgent',
    sensitivity: 'restricted',
    help: {
      fr: '«\u202fOui\u202f» seulement si une action est nécessaire le jour même. Prévenez aussi votre coordinateur.',
      en: '“Yes” only if action is needed the same day. Tell your coordinator too.',
      es: '«Sí» solo si se necesita actuar el mismo día. Avise también a su coordinador.',
    },
  },
  {
    id: 'urgent_alert_type',
    labels: { fr: "Type d'alerte", en: 'Alert type', es: 'Tipo de alerta' },
    aliases: ['Nature de l’alerte', 'Type of alert'],
    kind: 'code',
    required: 'conditional',
    list: alertType,
    hxl: '#event+type',
    sensitivity: 'restricted',
    help: {
      fr: 'Obligatoire s’il y a une alerte urgente.',
      en: 'Required if there is an urgent alert.',
      es: 'Obligatorio si hay una alerta urgente.',
    },
  },
  {
    id: 'comment',
    labels: { fr: 'Commentaire', en: 'Comment', es: 'Comentario' },
    aliases: [
      'Commentaires',
      'Observations',
      'Observation',
      'Remarques',
      'Comments',
      'Remarks',
      'Notes',
      'Comentarios',
      'Observaciones',
    ],
    kind: 'text',
    required: 'optional',
    maxLength: 500,
    hxl: '#description',
    sensitivity: 'internal',
    help: {
      fr: 'Au plus 500 caractères. Ni nom, ni téléphone, ni récit d’incident.',
      en: 'At most 500 characters. No name, telephone number or account of an incident.',
      es: 'Máximo 500 caracteres. Ningún nombre, teléfono ni relato de incidente.',
    },
  },
  {
    id: 'validation_status',
    labels: {
      fr: 'Statut de validation',
      en: 'Validation status',
      es: 'Estado de validación',
    },
    aliases: ['Validation', 'Validación'],
    kind: 'code',
    required: 'computed',
    list: validationStatus,
    hxl: '#status+validation',
    sensitivity: 'public',
    help: {
      fr: 'Rempli par le système\u202f; les coordinateurs valident.',
      en: 'Filled in by the system; coordinators validate.',
      es: 'Lo completa el sistema; validan los coordinadores.',
    },
  },
  {
    id: 'submitted_at',
    labels: { fr: 'Soumis le', en: 'Submitted at', es: 'Enviado el' },
    aliases: ['Date de soumission', 'Submitted on', 'Submission time', 'Fecha de envío'],
    kind: 'moment',
    required: 'computed',
    hxl: '#date+submitted',
    sensitivity: 'public',
    help: {
      fr: 'Rempli par le système à la soumission.',
      en: 'Filled in by the system when you submit.',
      es: 'Lo completa el sistema al enviar.',
    },
  },
  {
    id: 'correction_of',
    labels: { fr: 'Corrige le rapport', en: 'Corrects report', es: 'Corrige el informe' },
    aliases: ['Correction de', 'Correction of', 'Corrección de'],
    kind: 'text',
    required: 'conditional',
    maxLength: 60,
    hxl: '#meta+id+corrected',
    sensitivity: 'public',
    help: {
      fr: 'ID du rapport que cette ligne remplace, par exemple CF-S0012-20140930.',
      en: 'ID of the report that this row replaces, for example CF-S0012-20140930.',
      es: 'ID del informe al que sustituye esta fila, por ejemplo CF-S0012-20140930.',
    },
  },
] as const satisfies readonly Column[];
