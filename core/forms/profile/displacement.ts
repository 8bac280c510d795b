// Site profile: where people come from, the ground, and how the site is run.

import { ouiNonNsp, ouiPartielNon } from '../code-lists/answers.ts';
import { displacementCause } from '../code-lists/displacement.ts';
import { committees } from '../code-lists/profile-people.ts';
import type { Column } from '../form.ts';

export const profileDisplacement = [
  {
    id: 'first_arrival_month',
    labels: {
      fr: 'Arrivée des premiers déplacés',
      en: 'Month of first arrivals',
      es: 'Month of first arrivals',
    },
    kind: 'date',
    required: 'optional',
    hxl: '#date+start',
    sensitivity: 'public',
    help: {
      fr: 'Arrivée des premiers déplacés',
      en: 'Month of first arrivals',
      es: 'Month of first arrivals',
    },
  },
  {
    id: 'main_origin',
    labels: {
      fr: "Zone d'origine principale",
      en: 'Main area of origin',
      es: 'Main area of origin',
    },
    kind: 'code',
    required: 'always',
    list: { kind: 'places', level: 'adm3-or-zone' },
    hxl: '#adm3+code+origin',
    sensitivity: 'public',
    help: { fr: "Zone d'origine principale", en: 'Main area of origin', es: 'Main area of origin' },
  },
  {
    id: 'displacement_cause',
    labels: {
      fr: 'Cause principale du déplacement',
      en: 'Main cause of displacement',
      es: 'Main cause of displacement',
    },
    kind: 'code',
    required: 'always',
    list: displacementCause,
    hxl: '#cause+type',
    sensitivity: 'public',
    help: {
      fr: 'Cause principale du déplacement',
      en: 'Main cause of displacement',
      es: 'Main cause of displacement',
    },
  },
  {
    id: 'site_area_m2',
    labels: { fr: 'Superficie du site', en: 'Site area', es: 'Site area' },
    kind: 'integer',
    required: 'optional',
    hxl: '#capacity+area+num',
    sensitivity: 'public',
    help: { fr: 'Superficie du site', en: 'Site area', es: 'Site area' },
  },
  {
    id: 'max_capacity',
    labels: { fr: "Capacité d'accueil", en: 'Capacity', es: 'Capacity' },
    kind: 'integer',
    required: 'optional',
    hxl: '#capacity+num',
    sensitivity: 'public',
    help: { fr: "Capacité d'accueil", en: 'Capacity', es: 'Capacity' },
  },
  {
    id: 'site_management',
    labels: {
      fr: 'Gestion du site en place',
      en: 'Site management present',
      es: 'Site management present',
    },
    kind: 'code',
    required: 'always',
    list: ouiPartielNon,
    hxl: '#service+cccm+code',
    sensitivity: 'public',
    help: {
      fr: 'Gestion du site en place',
      en: 'Site management present',
      es: 'Site management present',
    },
  },
  {
    id: 'committees',
    labels: { fr: 'Comités existants', en: 'Committees', es: 'Committees' },
    kind: 'texts',
    required: 'always',
    list: committees,
    hxl: '#service+committee+type',
    sensitivity: 'public',
    help: { fr: 'Comités existants', en: 'Committees', es: 'Committees' },
  },
  {
    id: 'committee_f_pct',
    labels: {
      fr: 'Part de femmes dans les comités',
      en: 'Share of women in committees',
      es: 'Share of women in committees',
    },
    kind: 'integer',
    required: 'optional',
    hxl: '#indicator+committee+f+pct',
    sensitivity: 'public',
    help: {
      fr: 'Part de femmes dans les comités',
      en: 'Share of women in committees',
      es: 'Share of women in committees',
    },
  },
  {
    id: 'complaints_mechanism',
    labels: { fr: 'Mécanisme de plainte', en: 'Complaints mechanism', es: 'Complaints mechanism' },
    kind: 'code',
    required: 'always',
    list: ouiNonNsp,
    hxl: '#service+cfm+code',
    sensitivity: 'public',
    help: { fr: 'Mécanisme de plainte', en: 'Complaints mechanism', es: 'Complaints mechanism' },
  },
] as const satisfies readonly Column[];
