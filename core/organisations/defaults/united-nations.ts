// The United Nations and the IOM in the CAR.

import { organisationsOf } from '../organisation.ts';

export const unitedNations = organisationsOf('un', [
  [
    'OIM | IOM | OIM',
    'Organisation internationale pour les migrations',
    'International Organization for Migration',
    'Organización Internacional para las Migraciones',
  ],
  [
    'HCR | UNHCR | ACNUR',
    'Haut Commissariat des Nations Unies pour les réfugiés',
    'United Nations High Commissioner for Refugees',
    'Alto Comisionado de las Naciones Unidas para los Refugiados',
    'Haut Commissariat aux réfugiés',
  ],
  [
    'UNICEF',
    "Fonds des Nations Unies pour l'enfance",
    "United Nations Children's Fund",
    'Fondo de las Naciones Unidas para la Infancia',
  ],
  [
    'PAM | WFP | PMA',
    'Programme alimentaire mondial',
    'World Food Programme',
    'Programa Mundial de Alimentos',
  ],
  [
    'OMS | WHO | OMS',
    'Organisation mondiale de la santé',
    'World Health Organization',
    'Organización Mundial de la Salud',
  ],
  [
    'FAO',
    "Organisation des Nations Unies pour l'alimentation et l'agriculture",
    'Food and Agriculture Organization',
    'Organización de las Naciones Unidas para la Alimentación y la Agricultura',
  ],
  [
    'UNFPA',
    'Fonds des Nations Unies pour la population',
    'United Nations Population Fund',
    'Fondo de Población de las Naciones Unidas',
    'FNUAP',
  ],
  [
    'PNUD | UNDP | PNUD',
    'Programme des Nations Unies pour le développement',
    'United Nations Development Programme',
    'Programa de las Naciones Unidas para el Desarrollo',
  ],
  [
    'OCHA',
    'Bureau de la coordination des affaires humanitaires',
    'Office for the Coordination of Humanitarian Affairs',
    'Oficina de Coordinación de Asuntos Humanitarios',
    'UNOCHA',
    'BCAH',
  ],
  [
    'HCDH | OHCHR | ACNUDH',
    "Haut-Commissariat aux droits de l'homme",
    'Office of the High Commissioner for Human Rights',
  ],
  [
    'ONU Femmes | UN Women | ONU Mujeres',
    'ONU Femmes',
    'United Nations Entity for Gender Equality and the Empowerment of Women',
    'ONUFEMMES',
  ],
  ['ONUSIDA | UNAIDS | ONUSIDA', 'Programme commun des Nations Unies sur le VIH/sida'],
  ['UNESCO', "Organisation des Nations Unies pour l'éducation, la science et la culture"],
  ['UNMAS', "Service de la lutte antimines de l'ONU", 'United Nations Mine Action Service'],
  [
    'UNOPS',
    "Bureau des Nations Unies pour les services d'appui aux projets",
    'United Nations Office for Project Services',
  ],
  ['MINUSCA', 'Mission des Nations Unies en République centrafricaine'],
]);
