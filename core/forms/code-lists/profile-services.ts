// The lists of the site profile about services.

import { codeList } from './code-list.ts';

export const proportion = codeList(
  'proportion',
  ['0', 'Aucun (0 %)', 'None (0%)', 'None (0%)'],
  ['1_25', 'Peu (1–25 %)', 'Few (1–25%)', 'Few (1–25%)'],
  ['26_50', 'Certains (26–50 %)', 'Some (26–50%)', 'Some (26–50%)'],
  ['51_75', 'Beaucoup (51–75 %)', 'Many (51–75%)', 'Many (51–75%)'],
  ['76_100', 'Presque tous (76–100 %)', 'Nearly all (76–100%)', 'Nearly all (76–100%)'],
  ['nsp', 'Ne sait pas', "Don't know", "Don't know"],
);

export const shelterType = codeList(
  'shelter_type',
  ['tente', 'Tente', 'Tent', 'Tent'],
  [
    'bache',
    "Bâche / abri d'urgence",
    'Tarpaulin / emergency shelter',
    'Tarpaulin / emergency shelter',
  ],
  ['paille', 'Abri en paille / feuilles', 'Straw / leaf shelter', 'Straw / leaf shelter'],
  ['batiment', 'Bâtiment collectif', 'Collective building', 'Collective building'],
  ['hangar', 'Hangar communautaire', 'Community hangar', 'Community hangar'],
  ['dur', 'Construction en dur', 'Solid building', 'Solid building'],
  ['plein_air', 'Plein air', 'Open air', 'Open air'],
  [
    'avion',
    'Sous les avions / structures existantes',
    'Under aircraft / existing structures',
    'Under aircraft / existing structures',
  ],
  ['autre', 'Autre', 'Other', 'Other'],
);

export const nfiItem = codeList(
  'nfi_item',
  ['bache', 'Bâche', 'Tarpaulin', 'Tarpaulin'],
  ['natte', 'Natte', 'Mat', 'Mat'],
  ['couverture', 'Couverture', 'Blanket', 'Blanket'],
  ['cuisine', 'Ustensiles de cuisine', 'Kitchen set', 'Kitchen set'],
  ['bidon', 'Bidon / jerrycan', 'Jerrycan', 'Jerrycan'],
  ['seau', 'Seau', 'Bucket', 'Bucket'],
  ['savon', 'Savon', 'Soap', 'Soap'],
  ['moustiquaire', 'Moustiquaire', 'Mosquito net', 'Mosquito net'],
  ['kit_intime', "Kit d'hygiène intime", 'Menstrual hygiene kit', 'Menstrual hygiene kit'],
  ['vetements', 'Vêtements', 'Clothes', 'Clothes'],
  ['lampe', 'Lampe solaire', 'Solar lamp', 'Solar lamp'],
  ['vivres', 'Vivres (ration)', 'Food ration', 'Food ration'],
  ['aucun', 'Aucun', 'None', 'None'],
  ['autre', 'Autre', 'Other', 'Other'],
);

export const waterSource = codeList(
  'water_source',
  ['borne', 'Borne fontaine / réseau', 'Tap stand / network', 'Tap stand / network'],
  ['pmh', 'Forage / pompe à motricité humaine', 'Borehole / hand pump', 'Borehole / hand pump'],
  ['puits_protege', 'Puits protégé', 'Protected well', 'Protected well'],
  ['puits_ouvert', 'Puits à ciel ouvert', 'Open well', 'Open well'],
  ['bladder', 'Bladder / camion-citerne', 'Bladder / trucking', 'Bladder / trucking'],
  ['riviere', 'Rivière / eau de surface', 'River / surface water', 'River / surface water'],
  ['vendeur', "Vendeur d'eau", 'Vendor', 'Vendor'],
  ['pluie', 'Eau de pluie', 'Rain water', 'Rain water'],
  ['autre', 'Autre', 'Other', 'Other'],
);

export const wasteMethod = codeList(
  'waste_method',
  ['collecte', 'Collecte organisée', 'Organised collection', 'Organised collection'],
  ['fosse', 'Fosse à ordures', 'Pit', 'Pit'],
  ['bac', 'Bac / poubelle', 'Bin', 'Bin'],
  ['brulage', 'Brûlage', 'Burning', 'Burning'],
  ['nature', 'Jeté dans la nature', 'Dumped', 'Dumped'],
  ['aucun', 'Aucune gestion', 'None', 'None'],
);

export const timeBand = codeList(
  'time_band',
  ['sur_site', 'Sur le site', 'On site', 'On site'],
  ['lt15', '< 15 min', '< 15 min', '< 15 min'],
  ['15_30', '15–30 min', '15–30 min', '15–30 min'],
  ['30_60', '30–60 min', '30–60 min', '30–60 min'],
  ['gt60', '> 60 min', '> 60 min', '> 60 min'],
  ['nsp', 'Ne sait pas', "Don't know", "Don't know"],
);

export const distanceBand = codeList(
  'distance_band',
  ['sur_site', 'Sur le site', 'On site', 'On site'],
  ['lt1', '< 1 km', '< 1 km', '< 1 km'],
  ['1_2', '1–2 km', '1–2 km', '1–2 km'],
  ['2_5', '2–5 km', '2–5 km', '2–5 km'],
  ['gt5', '> 5 km', '> 5 km', '> 5 km'],
  ['aucune', 'Aucune', 'None', 'None'],
);

export const timeSince = codeList(
  'time_since',
  ['lt1sem', '< 1 semaine', '< 1 week', '< 1 week'],
  ['1_4sem', '1–4 semaines', '1–4 weeks', '1–4 weeks'],
  ['1_3mois', '1–3 mois', '1–3 months', '1–3 months'],
  ['gt3mois', '> 3 mois', '> 3 months', '> 3 months'],
  ['jamais', 'Jamais', 'Never', 'Never'],
  ['nsp', 'Ne sait pas', "Don't know", "Don't know"],
);

export const meals = codeList(
  'meals',
  ['0', '0 repas', '0', '0'],
  ['1', '1 repas', '1', '1'],
  ['2', '2 repas', '2', '2'],
  ['3', '3 repas et plus', '3+', '3+'],
);

export const healthAccess = codeList(
  'health_access',
  ['sur_site', 'Structure sur le site', 'Facility on site', 'Facility on site'],
  ['mobile', 'Clinique mobile', 'Mobile clinic', 'Mobile clinic'],
  [
    'hors_site',
    'Structure hors site accessible',
    'Accessible off-site facility',
    'Accessible off-site facility',
  ],
  ['aucun', 'Aucun accès', 'No access', 'No access'],
);

export const healthProblem = codeList(
  'health_problem',
  ['paludisme', 'Paludisme', 'Malaria', 'Malaria'],
  ['diarrhee', 'Diarrhée', 'Diarrhoea', 'Diarrhoea'],
  ['ira', 'Infections respiratoires', 'Respiratory infections', 'Respiratory infections'],
  ['fievre', 'Fièvre', 'Fever', 'Fever'],
  ['peau', 'Maladies de peau', 'Skin disease', 'Skin disease'],
  ['malnutrition', 'Malnutrition', 'Malnutrition', 'Malnutrition'],
  ['blessures', 'Blessures', 'Wounds', 'Wounds'],
  ['grossesse', 'Complications de grossesse', 'Pregnancy complications', 'Pregnancy complications'],
  ['rougeole', 'Suspicion de rougeole', 'Suspected measles', 'Suspected measles'],
  ['cholera', 'Suspicion de choléra', 'Suspected cholera', 'Suspected cholera'],
  ['psy', 'Détresse psychologique', 'Psychological distress', 'Psychological distress'],
  ['aucun', 'Aucun', 'None', 'None'],
  ['autre', 'Autre', 'Other', 'Other'],
);

export const healthBarrier = codeList(
  'health_barrier',
  ['cout', 'Coût', 'Cost', 'Cost'],
  ['distance', 'Distance', 'Distance', 'Distance'],
  ['insecurite', 'Insécurité', 'Insecurity', 'Insecurity'],
  ['medicaments', 'Pas de médicaments', 'No drugs', 'No drugs'],
  ['personnel', 'Pas de personnel qualifié', 'No qualified staff', 'No qualified staff'],
  ['ferme', 'Structure fermée', 'Facility closed', 'Facility closed'],
  ['aucun', 'Aucun', 'None', 'None'],
  ['autre', 'Autre', 'Other', 'Other'],
);

export const livelihood = codeList(
  'livelihood',
  ['petit_commerce', 'Petit commerce', 'Petty trade', 'Petty trade'],
  ['journalier', 'Travail journalier', 'Daily labour', 'Daily labour'],
  ['agriculture', 'Agriculture', 'Farming', 'Farming'],
  ['elevage', 'Élevage', 'Livestock', 'Livestock'],
  ['aide', 'Aide humanitaire', 'Aid', 'Aid'],
  ['transferts', 'Aide de proches', 'Remittances', 'Remittances'],
  ['aucun', 'Aucun', 'None', 'None'],
  ['autre', 'Autre', 'Other', 'Other'],
);
