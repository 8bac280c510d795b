// Interventions log: what was given, and where the row comes from.

import { activitySource, unit } from '../code-lists/interventions.ts';
import { nfiItem } from '../code-lists/profile-services.ts';
import type { Column } from '../form.ts';

export const interventionsOutput = [
  {
    id: 'item',
    labels: { fr: 'Article distribué', en: 'Item distributed', es: 'Item distributed' },
    kind: 'code',
    required: 'optional',
    list: nfiItem,
    hxl: '#item+code',
    sensitivity: 'public',
    help: { fr: 'Article distribué', en: 'Item distributed', es: 'Item distributed' },
  },
  {
    id: 'quantity',
    labels: { fr: 'Quantité', en: 'Quantity', es: 'Quantity' },
    kind: 'decimal',
    required: 'optional',
    hxl: '#output+num',
    sensitivity: 'public',
    help: { fr: 'Quantité', en: 'Quantity', es: 'Quantity' },
  },
  {
    id: 'unit',
    labels: { fr: 'Unité', en: 'Unit', es: 'Unit' },
    kind: 'code',
    required: 'optional',
    list: unit,
    hxl: '#output+unit',
    sensitivity: 'public',
    help: { fr: 'Unité', en: 'Unit', es: 'Unit' },
  },
  {
    id: 'value_xaf',
    labels: { fr: 'Montant', en: 'Amount', es: 'Amount' },
    kind: 'decimal',
    required: 'optional',
    hxl: '#value',
    sensitivity: 'public',
    help: { fr: 'Montant', en: 'Amount', es: 'Amount' },
  },
  {
    id: 'responds_to_need',
    labels: {
      fr: 'Répond au besoin du rapport',
      en: 'Responds to weekly report',
      es: 'Responds to weekly report',
    },
    kind: 'text',
    required: 'optional',
    hxl: '#meta+id+need',
    sensitivity: 'public',
    help: {
      fr: 'Répond au besoin du rapport',
      en: 'Responds to weekly report',
      es: 'Responds to weekly report',
    },
  },
  {
    id: 'source',
    labels: { fr: 'Source', en: 'Source', es: 'Source' },
    kind: 'code',
    required: 'always',
    list: activitySource,
    hxl: '#meta+source',
    sensitivity: 'public',
    help: { fr: 'Source', en: 'Source', es: 'Source' },
  },
  {
    id: 'comment',
    labels: { fr: 'Commentaire', en: 'Comment', es: 'Comment' },
    kind: 'text',
    required: 'optional',
    hxl: '#description',
    sensitivity: 'internal',
    help: { fr: 'Commentaire', en: 'Comment', es: 'Comment' },
  },
] as const satisfies readonly Column[];
