// The kinds of activity in the demonstration's log of interventions. Organisations and their work are
// invented: the acronyms are those of organisations that the product lists for the country, what each
// does where is not.

import type { Sector } from './needs.ts';

/** One kind of activity, with the French labels of the code lists. */
export interface ActivityKind {
  readonly sector: string;
  readonly subsector: string;
  readonly type: string;
  readonly modality: string;
  readonly leads: readonly string[];
  readonly implementing?: readonly string[];
  readonly donors?: readonly string[];
  /** The need of the weekly report that it answers. */
  readonly need?: Sector;
  readonly descriptions: readonly string[];
  /** Article and unit, and how much of it one household gets. */
  readonly item?: { readonly name: string; readonly unit: string; readonly each: number };
  /** Francs CFA per household. */
  readonly amount?: number;
  /** Usual number of days. */
  readonly days: number;
  /** Part of the site's people that it is for. */
  readonly part: number;
  /** The smallest site it is worth while for. */
  readonly least?: number;
}

const WASH = 'Eau, hygiène, assainissement';
const SHELTER = 'Abris / AME';
const HEALTH = 'Santé';
const DISTRIBUTION = { type: 'Distribution', modality: 'En nature' } as const;
const SERVICE = { type: 'Prestation de service', modality: 'Service' } as const;

export const ACTIVITY_KINDS: readonly ActivityKind[] = [
  {
    sector: 'Sécurité alimentaire',
    subsector: 'Distribution de vivres',
    ...DISTRIBUTION,
    leads: ['PAM'],
    implementing: ['COHEB', 'Caritas', 'CRCA', 'WVI'],
    donors: ['USAID', 'ECHO'],
    need: 'food',
    descriptions: ['Ration générale de 30 jours', 'Demi-ration de 15 jours'],
    item: { name: 'Vivres (ration)', unit: 'Ration', each: 1 },
    days: 3,
    part: 0.95,
  },
  {
    sector: WASH,
    subsector: 'Approvisionnement en eau',
    ...SERVICE,
    leads: ['SI', 'Oxfam', 'ACF'],
    donors: ['ECHO', 'UNICEF'],
    need: 'wash',
    descriptions: [
      'Camion-citerne, deux rotations par jour',
      'Entretien des rampes et contrôle du chlore',
    ],
    days: 60,
    part: 0.9,
    least: 400,
  },
  {
    sector: WASH,
    subsector: 'Latrines et douches',
    type: 'Construction / réhabilitation',
    modality: 'En nature',
    leads: ['Oxfam', 'SI', 'CRF'],
    implementing: ['CRCA'],
    donors: ['UNICEF', 'FH-RCA'],
    need: 'wash',
    descriptions: ['Bloc de latrines et lave-mains', 'Vidange et remise en état de latrines'],
    days: 24,
    part: 0.5,
  },
  {
    sector: WASH,
    subsector: "Promotion de l'hygiène",
    ...DISTRIBUTION,
    leads: ['ACF', 'CRF', 'Oxfam'],
    donors: ['ECHO'],
    need: 'wash',
    descriptions: ['Savon et séances de promotion de l’hygiène'],
    item: { name: 'Savon', unit: 'Pièce', each: 5 },
    days: 6,
    part: 0.8,
  },
  {
    sector: SHELTER,
    subsector: 'Articles ménagers essentiels',
    ...DISTRIBUTION,
    leads: ['HCR', 'OIM', 'ACTED'],
    donors: ['CERF', 'ECHO'],
    need: 'shelter',
    descriptions: ['Bâches pour les ménages exposés à la pluie'],
    item: { name: 'Bâche', unit: 'Pièce', each: 1 },
    days: 4,
    part: 0.45,
  },
  {
    sector: SHELTER,
    subsector: "Abris d'urgence",
    type: 'Construction / réhabilitation',
    modality: 'En nature',
    leads: ['PU-AMI', 'OIM'],
    donors: ['ECHO'],
    need: 'shelter',
    descriptions: ['Réparation de hangars communautaires'],
    days: 20,
    part: 0.25,
    least: 700,
  },
  {
    sector: HEALTH,
    subsector: 'Soins de santé primaires',
    ...SERVICE,
    leads: ['MDM', 'IMC', 'MSF', 'ALIMA'],
    donors: ['CERF', 'ECHO'],
    need: 'health',
    descriptions: ['Clinique mobile, deux passages par semaine'],
    days: 75,
    part: 0.35,
  },
  {
    sector: HEALTH,
    subsector: 'Vaccination',
    ...SERVICE,
    leads: ['UNICEF', 'OMS'],
    implementing: ['CRCA'],
    need: 'health',
    descriptions: ['Rattrapage de la vaccination contre la rougeole'],
    days: 3,
    part: 0.18,
    least: 600,
  },
  {
    sector: 'Nutrition',
    subsector: 'Dépistage de la malnutrition',
    ...SERVICE,
    leads: ['ACF', 'UNICEF'],
    donors: ['ECHO'],
    descriptions: ['Dépistage du périmètre brachial des moins de cinq ans'],
    days: 5,
    part: 0.16,
  },
  {
    sector: "Protection de l'enfance",
    subsector: "Espaces amis d'enfants",
    ...SERVICE,
    leads: ['UNICEF', 'War Child', 'INTERSOS'],
    donors: ['UNICEF', 'SIDA'],
    need: 'protection',
    descriptions: ['Espace ami d’enfants, cinq jours par semaine'],
    days: 80,
    part: 0.2,
    least: 250,
  },
  {
    sector: 'Protection',
    subsector: 'Suivi de protection',
    ...SERVICE,
    leads: ['HCR', 'DRC', 'IRC'],
    need: 'protection',
    descriptions: ['Suivi de protection et orientation vers les services'],
    days: 60,
    part: 0.3,
  },
  {
    sector: 'Éducation',
    subsector: "Espaces temporaires d'apprentissage",
    ...SERVICE,
    leads: ['UNICEF', 'FCA', 'Plan'],
    donors: ['UNICEF'],
    descriptions: ['Espace temporaire d’apprentissage, deux vacations'],
    days: 85,
    part: 0.15,
    least: 500,
  },
  {
    sector: 'Coordination et gestion des sites',
    subsector: 'Aménagement du site',
    type: 'Construction / réhabilitation',
    modality: 'En nature',
    leads: ['OIM', 'PU-AMI', 'DRC'],
    donors: ['ECHO', 'CERF'],
    descriptions: ['Drainage et nivellement avant les pluies', 'Éclairage des latrines'],
    days: 15,
    part: 0.6,
  },
  {
    sector: 'Relèvement précoce',
    subsector: 'Travaux communautaires',
    type: 'Cash / coupons',
    modality: 'Espèces',
    leads: ['PNUD', 'OIM', 'Mercy Corps'],
    donors: ['USAID'],
    descriptions: ['Curage de caniveaux, dix jours de travail par ménage'],
    amount: 15_000,
    days: 14,
    part: 0.12,
    least: 400,
  },
  {
    sector: 'Relèvement précoce',
    subsector: 'Cohésion sociale et retour',
    type: 'Transport / retour',
    modality: 'Service',
    leads: ['OIM'],
    donors: ['CERF'],
    descriptions: ['Transport de ménages volontaires vers leur quartier'],
    days: 5,
    part: 0.06,
    least: 200,
  },
];
