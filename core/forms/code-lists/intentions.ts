// The lists of the return-intention survey about going and staying.

import { codeList } from './code-list.ts';

export const intention = codeList(
  'intention',
  [
    'retour',
    "Retourner au lieu d'origine",
    'Return to place of origin',
    'Return to place of origin',
  ],
  ['rester', 'Rester sur le site', 'Stay at the site', 'Stay at the site'],
  [
    'partir_ailleurs',
    "S'installer ailleurs en RCA",
    'Relocate elsewhere in CAR',
    'Relocate elsewhere in CAR',
  ],
  ['etranger', "Partir à l'étranger", 'Go abroad', 'Go abroad'],
  ['indecis', 'Ne sait pas', 'Undecided', 'Undecided'],
);

export const returnWhen = codeList(
  'return_when',
  ['lt1sem', '< 1 semaine', '< 1 week', '< 1 week'],
  ['1_2sem', '1–2 semaines', '1–2 weeks', '1–2 weeks'],
  ['3_4sem', '3–4 semaines', '3–4 weeks', '3–4 weeks'],
  ['securite', 'Quand la sécurité le permet', 'When security allows', 'When security allows'],
);

export const returnWho = codeList(
  'return_who',
  ['tous', 'Tout le ménage', 'Whole household', 'Whole household'],
  ['partie', 'Une partie du ménage', 'Part of the household', 'Part of the household'],
  ['seul', 'Moi seul', 'Only me', 'Only me'],
);

export const obstacle = codeList(
  'obstacle',
  ['biens_voles', 'Biens volés / pillés', 'Belongings stolen', 'Belongings stolen'],
  ['moyens', 'Pas de moyens financiers', 'No financial means', 'No financial means'],
  [
    'insecurite_quartier',
    'Insécurité dans le quartier',
    'Not feeling secure in the neighbourhood',
    'Not feeling secure in the neighbourhood',
  ],
  ['forces', 'Absence de forces de sécurité', 'Lack of security forces', 'Lack of security forces'],
  ['autorites', 'Absence des autorités', 'Absence of authorities', 'Absence of authorities'],
  [
    'maison',
    'Maison endommagée / détruite',
    'House damaged / destroyed',
    'House damaged / destroyed',
  ],
  ['maison_occupee', 'Maison occupée', 'House occupied', 'House occupied'],
  ['services', 'Services de base fermés', 'Basic services closed', 'Basic services closed'],
  ['trauma', 'Traumatisme / peur', 'Trauma / fear', 'Trauma / fear'],
  ['aucun', 'Aucun', 'None', 'None'],
  ['autre', 'Autre', 'Other', 'Other'],
);

export const returnNeed = codeList(
  'return_need',
  ['logement', 'Logement / matériaux', 'Housing / materials', 'Housing / materials'],
  ['securite', 'Sécurité', 'Security', 'Security'],
  ['ame', 'Articles non alimentaires', 'Non-food items', 'Non-food items'],
  ['activite', 'Activité économique', 'Economic activity', 'Economic activity'],
  ['nourriture', 'Nourriture', 'Food', 'Food'],
  ['argent', 'Argent / transport', 'Cash / transport', 'Cash / transport'],
  ['services', 'Services de base', 'Basic services', 'Basic services'],
  ['information', 'Information', 'Information', 'Information'],
  ['autre', 'Autre', 'Other', 'Other'],
);

export const tenure = codeList(
  'tenure',
  ['proprietaire', 'Propriétaire', 'Owner', 'Owner'],
  ['locataire', 'Locataire', 'Tenant', 'Tenant'],
  ['heberge', 'Hébergé gratuitement', 'Hosted for free', 'Hosted for free'],
  ['nsp', 'Ne sait pas / refuse', 'Unknown / refused', 'Unknown / refused'],
);

export const houseCondition = codeList(
  'house_condition',
  ['intact', 'Intacte', 'Intact', 'Intact'],
  ['partiel', 'Partiellement endommagée', 'Partly damaged', 'Partly damaged'],
  ['detruit', 'Détruite', 'Destroyed', 'Destroyed'],
  ['occupee', "Occupée par d'autres", 'Occupied by others', 'Occupied by others'],
  ['nsp', 'Ne sait pas', 'Unknown', 'Unknown'],
);

export const siteChallenge = codeList(
  'site_challenge',
  ['conditions', 'Conditions de vie', 'Living conditions', 'Living conditions'],
  ['nourriture', 'Nourriture', 'Food', 'Food'],
  ['eau', 'Eau', 'Water', 'Water'],
  ['sante', 'Santé', 'Health', 'Health'],
  ['abri', "Pas d'abri (code 10 en 2014)", 'No shelter', 'No shelter'],
  ['pluies', 'Les pluies (11)', 'Rains', 'Rains'],
  ['hygiene', 'Hygiène / assainissement (12)', 'Hygiene / sanitation', 'Hygiene / sanitation'],
  ['vols', 'Vols (13)', 'Theft', 'Theft'],
  ['violence', 'Violence (14)', 'Violence', 'Violence'],
  ['travail', 'Absence de travail (15)', 'No work', 'No work'],
  [
    'economique',
    'Vulnérabilité économique (16)',
    'Economic vulnerability',
    'Economic vulnerability',
  ],
  ['aucun', 'Aucune', 'None', 'None'],
  ['autre', 'Autre', 'Other', 'Other'],
);

export const infoNeed = codeList(
  'info_need',
  ['securite', 'Sécurité', 'Security', 'Security'],
  ['maison', 'État de la maison', 'State of the house', 'State of the house'],
  ['aide', 'Aide au retour', 'Return assistance', 'Return assistance'],
  ['services', 'Services', 'Services', 'Services'],
  ['aucun', 'Aucun', 'None', 'None'],
);
