// The lists of the return-intention survey about who answers.

import { codeList } from './code-list.ts';

export const sex = codeList(
  'sex',
  ['f', 'Femme', 'Female', 'Mujer', 'Féminin', 'Woman', 'Femenino'],
  ['m', 'Homme', 'Male', 'Hombre', 'Masculin', 'Man', 'H', 'Masculino'],
  [
    'nr',
    'Préfère ne pas répondre',
    'Prefers not to answer',
    'Prefiere no responder',
    'Pas de réponse',
    'No answer',
    'Sin respuesta',
  ],
);

export const adultAgeBand = codeList(
  'age_band_adult',
  ['18_24', '18–24 ans', '18–24', '18–24 años', '18 à 24 ans', '18 to 24'],
  ['25_59', '25–59 ans', '25–59', '25–59 años', '25 à 59 ans', '25 to 59'],
  ['60p', '60 ans et plus', '60+', '60 años y más', '60 and over', '60 et plus', '60+ años'],
);

export const presence = codeList(
  'presence',
  ['jour_nuit', 'Jour et nuit', 'Day and night', 'Día y noche', 'Jour/nuit', 'Toujours', 'Always'],
  ['nuit', 'Nuit seulement', 'Night only', 'Solo de noche', 'Nuit', 'Night', 'Noche'],
  ['jour', 'Jour seulement', 'Day only', 'Solo de día', 'Jour', 'Day', 'Día'],
);

export const occupation = codeList(
  'occupation',
  [
    'commerce',
    'Commerce',
    'Trade',
    'Comercio',
    'Commerçant',
    'Commerçante',
    'Trader',
    'Comerciante',
  ],
  [
    'salarie',
    'Salarié',
    'Employee',
    'Asalariado',
    'Salariée',
    'Fonctionnaire',
    'Employé',
    'Civil servant',
    'Empleado',
  ],
  [
    'agriculture',
    'Agriculture',
    'Farming',
    'Agricultura',
    'Agriculteur',
    'Agricultrice',
    'Cultivateur',
    'Farmer',
    'Agricultor',
  ],
  ['artisan', 'Artisan', 'Craft', 'Artesanía', 'Artisane', 'Artisanat', 'Craftsman', 'Artesano'],
  [
    'etudiant',
    'Élève / étudiant',
    'Student',
    'Estudiante',
    'Élève',
    'Étudiant',
    'Étudiante',
    'Pupil',
    'Alumno',
  ],
  ['menage', 'Ménage', 'Housework', 'Trabajo del hogar', 'Ménagère', 'Housewife', 'Ama de casa'],
  ['aucun', 'Aucune', 'None', 'Ninguna', 'Sans emploi', 'Unemployed', 'Ninguno', 'Desempleado'],
  ['autre', 'Autre', 'Other', 'Otra', 'Autres', 'Others', 'Otro', 'Otras'],
);
