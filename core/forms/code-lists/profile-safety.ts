// The lists of the site profile about security and protection.

import { codeList } from './code-list.ts';

export const securityProvider = codeList(
  'security_provider',
  ['forces_int', 'Forces internationales', 'International forces', 'International forces'],
  ['police', 'Police / gendarmerie', 'Police / gendarmerie', 'Police / gendarmerie'],
  ['auto', 'Auto-organisation', 'Self-organised', 'Self-organised'],
  ['prive', 'Gardien privé', 'Private guard', 'Private guard'],
  ['aucun', 'Aucun', 'None', 'None'],
  ['nr', 'Ne souhaite pas répondre', 'Prefers not to say', 'Prefers not to say'],
);

export const safety = codeList(
  'safety',
  ['bon', 'Bon', 'Good', 'Good'],
  ['moyen', 'Moyen', 'Fair', 'Fair'],
  ['mauvais', 'Mauvais', 'Poor', 'Poor'],
  ['nr', 'Ne souhaite pas répondre', 'Prefers not to say', 'Prefers not to say'],
);

export const protectionIssue = codeList(
  'protection_issue',
  ['mouvement', 'Restriction de mouvement', 'Movement restriction', 'Movement restriction'],
  ['menaces', 'Menaces / violence', 'Threats / violence', 'Threats / violence'],
  ['separation', 'Séparation familiale', 'Family separation', 'Family separation'],
  ['documents', 'Documents civils', 'Civil documentation', 'Civil documentation'],
  [
    'exploitation',
    'Exploitation / travail des enfants',
    'Exploitation / child labour',
    'Exploitation / child labour',
  ],
  ['expulsion', 'Expulsion', 'Eviction', 'Eviction'],
  ['aucun', 'Aucune signalée', 'None reported', 'None reported'],
  ['nr', 'Ne souhaite pas répondre', 'Prefers not to say', 'Prefers not to say'],
);

export const riskLevel = codeList(
  'risk_level',
  ['faible', 'Faible', 'Low', 'Low'],
  ['moyen', 'Moyen', 'Medium', 'Medium'],
  ['eleve', 'Élevé', 'High', 'High'],
  ['nsp', 'Ne sait pas', 'Unknown', 'Unknown'],
);
