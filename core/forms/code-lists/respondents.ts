// The lists of the return-intention survey about who answers.

import { codeList } from './code-list.ts';

export const sex = codeList(
  'sex',
  ['f', 'Femme', 'Female', 'Female'],
  ['m', 'Homme', 'Male', 'Male'],
  ['nr', 'Préfère ne pas répondre', 'Prefers not to answer', 'Prefers not to answer'],
);

export const adultAgeBand = codeList(
  'age_band_adult',
  ['18_24', '18–24 ans', '18–24', '18–24'],
  ['25_59', '25–59 ans', '25–59', '25–59'],
  ['60p', '60 ans et plus', '60+', '60+'],
);

export const presence = codeList(
  'presence',
  ['jour_nuit', 'Jour et nuit', 'Day and night', 'Day and night'],
  ['nuit', 'Nuit seulement', 'Night only', 'Night only'],
  ['jour', 'Jour seulement', 'Day only', 'Day only'],
);

export const occupation = codeList(
  'occupation',
  ['commerce', 'Commerce', 'Trade', 'Trade'],
  ['salarie', 'Salarié', 'Employee', 'Employee'],
  ['agriculture', 'Agriculture', 'Farming', 'Farming'],
  ['artisan', 'Artisan', 'Craft', 'Craft'],
  ['etudiant', 'Élève / étudiant', 'Student', 'Student'],
  ['menage', 'Ménage', 'Housework', 'Housework'],
  ['aucun', 'Aucune', 'None', 'None'],
  ['autre', 'Autre', 'Other', 'Other'],
);
