// The lists of the site profile about people and how a site is run.

import { codeList } from './code-list.ts';

export const informantType = codeList(
  'informant_type',
  ['comite', 'Comité de site', 'Site committee', 'Site committee'],
  ['gestionnaire', 'Gestionnaire', 'Site manager', 'Site manager'],
  ['chef', 'Chef de quartier / leader', 'Community leader', 'Community leader'],
  ['religieux', 'Responsable religieux', 'Religious leader', 'Religious leader'],
  ['femmes', 'Représentante des femmes', 'Women representative', 'Women representative'],
  ['jeunes', 'Représentant des jeunes', 'Youth representative', 'Youth representative'],
  ['ong', 'ONG présente', 'NGO on site', 'NGO on site'],
);

export const saddMethod = codeList(
  'sadd_method',
  ['comptage', 'Comptage', 'Count', 'Count'],
  ['echantillon', 'Échantillon', 'Sample', 'Sample'],
  [
    'extrapolation',
    'Extrapolation (clé démographique)',
    'Extrapolated (demographic key)',
    'Extrapolated (demographic key)',
  ],
);

export const committees = codeList(
  'committees',
  ['site', 'Comité de site', 'Site committee', 'Site committee'],
  ['femmes', 'Comité des femmes', "Women's committee", "Women's committee"],
  ['jeunes', 'Comité des jeunes', 'Youth committee', 'Youth committee'],
  ['education', 'Comité éducation', 'Education committee', 'Education committee'],
  ['sante', 'Comité santé', 'Health committee', 'Health committee'],
  ['distribution', 'Comité de distribution', 'Distribution committee', 'Distribution committee'],
  ['maintenance', 'Comité de maintenance', 'Maintenance committee', 'Maintenance committee'],
  ['wash', 'Comité EHA', 'WASH committee', 'WASH committee'],
  ['securite', 'Comité sécurité', 'Security committee', 'Security committee'],
  ['aucun', 'Aucun', 'None', 'None'],
);

export const infoSource = codeList(
  'info_source',
  ['comite', 'Comité de site', 'Site committee', 'Site committee'],
  ['radio', 'Radio', 'Radio', 'Radio'],
  [
    'leader',
    'Leader communautaire / religieux',
    'Community / religious leader',
    'Community / religious leader',
  ],
  ['ong', 'ONG / ONU', 'NGO / UN', 'NGO / UN'],
  ['bouche', 'Bouche à oreille', 'Word of mouth', 'Word of mouth'],
  ['telephone', 'Téléphone', 'Phone', 'Phone'],
  ['autre', 'Autre', 'Other', 'Other'],
);
