// The lists of the interventions log.

import { codeList } from './code-list.ts';

export const sector = codeList(
  'sector',
  [
    'CCM',
    'Coordination et gestion des sites',
    'Camp coordination / management',
    'Camp coordination / management',
  ],
  ['PRO', 'Protection', 'Protection', 'Protection'],
  ['PRO-CPN', "Protection de l'enfance", 'Child protection', 'Child protection'],
  ['PRO-GBV', 'Violence basée sur le genre', 'Gender-based violence', 'Gender-based violence'],
  [
    'WSH',
    'Eau, hygiène, assainissement',
    'Water, sanitation, hygiene',
    'Water, sanitation, hygiene',
  ],
  ['HEA', 'Santé', 'Health', 'Health'],
  ['NUT', 'Nutrition', 'Nutrition', 'Nutrition'],
  ['FSC', 'Sécurité alimentaire', 'Food security', 'Food security'],
  ['SHL', 'Abris / AME', 'Emergency shelter and NFI', 'Emergency shelter and NFI'],
  ['EDU', 'Éducation', 'Education', 'Education'],
  ['LOG', 'Logistique', 'Logistics', 'Logistics'],
  ['ERY', 'Relèvement précoce', 'Early recovery', 'Early recovery'],
  ['MPC', 'Transferts monétaires', 'Multi-purpose cash', 'Multi-purpose cash'],
  ['SEC', 'Sécurité (hors cluster)', 'Security (not a cluster)', 'Security (not a cluster)'],
);

export const activityType = codeList(
  'activity_type',
  ['distribution', 'Distribution', 'Distribution', 'Distribution'],
  [
    'construction',
    'Construction / réhabilitation',
    'Construction / rehabilitation',
    'Construction / rehabilitation',
  ],
  ['service', 'Prestation de service', 'Service delivery', 'Service delivery'],
  ['sensibilisation', 'Sensibilisation', 'Awareness', 'Awareness'],
  ['formation', 'Formation', 'Training', 'Training'],
  [
    'evaluation',
    'Évaluation / enregistrement',
    'Assessment / registration',
    'Assessment / registration',
  ],
  ['transport', 'Transport / retour', 'Transport / return', 'Transport / return'],
  ['cash', 'Cash / coupons', 'Cash / vouchers', 'Cash / vouchers'],
);

export const modality = codeList(
  'modality',
  ['nature', 'En nature', 'In kind', 'In kind'],
  ['cash', 'Espèces', 'Cash', 'Cash'],
  ['coupon', 'Coupon', 'Voucher', 'Voucher'],
  ['service', 'Service', 'Service', 'Service'],
);

export const activityStatus = codeList(
  'activity_status',
  ['planifie', 'Planifié', 'Planned', 'Planned'],
  ['en_cours', 'En cours', 'Ongoing', 'Ongoing'],
  ['termine', 'Terminé', 'Completed', 'Completed'],
  ['suspendu', 'Suspendu', 'Suspended', 'Suspended'],
);

export const unit = codeList(
  'unit',
  ['kit', 'Kit', 'Kit', 'Kit'],
  ['piece', 'Pièce', 'Piece', 'Piece'],
  ['kg', 'Kilogramme', 'kg', 'kg'],
  ['litre', 'Litre', 'Litre', 'Litre'],
  ['ration', 'Ration', 'Ration', 'Ration'],
  ['m2', 'm²', 'm²', 'm²'],
);

export const activitySource = codeList(
  'activity_source',
  ['org', "Déclaré par l'organisation", 'Reported by organisation', 'Reported by organisation'],
  [
    'facilitateur',
    'Observé par le facilitateur',
    'Observed by facilitator',
    'Observed by facilitator',
  ],
  ['cluster', 'Matrice cluster / 4W', 'Cluster 4W', 'Cluster 4W'],
);
