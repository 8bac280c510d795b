// The lists of the site profile about security and protection. None names an armed group, a
// community or a kind of violence against a person: that is not asked for at site level.

import type { CodeEntry } from './code-list.ts';
import { codeList } from './code-list.ts';

const noAnswer: CodeEntry = [
  'nr',
  'Ne souhaite pas répondre',
  'Prefers not to say',
  'Prefiere no responder',
  'Pas de réponse',
  'Refus',
  'No answer',
  'Sin respuesta',
];

export const securityProvider = codeList(
  'security_provider',
  [
    'forces_int',
    'Forces internationales',
    'International forces',
    'Fuerzas internacionales',
    'MINUSCA',
    'MISCA',
    'Casques bleus',
    'Peacekeepers',
  ],
  [
    'police',
    'Police / gendarmerie',
    'Police / gendarmerie',
    'Policía / gendarmería',
    'Police',
    'Gendarmerie',
    'Policía',
  ],
  [
    'auto',
    'Auto-organisation',
    'Self-organised',
    'Autoorganización',
    'Comité de vigilance',
    'Habitants',
    'Residents',
    'Self-organized',
  ],
  ['prive', 'Gardien privé', 'Private guard', 'Vigilante privado', 'Gardien', 'Guard', 'Vigilante'],
  ['aucun', 'Aucun', 'None', 'Ninguno', 'Personne', 'Nobody', 'Nadie'],
  noAnswer,
);

export const safety = codeList(
  'safety',
  ['bon', 'Bon', 'Good', 'Buena', 'Bonne', 'Bueno'],
  ['moyen', 'Moyen', 'Fair', 'Regular', 'Moyenne'],
  ['mauvais', 'Mauvais', 'Poor', 'Mala', 'Mauvaise', 'Bad', 'Malo'],
  noAnswer,
);

export const protectionIssue = codeList(
  'protection_issue',
  [
    'mouvement',
    'Restriction de mouvement',
    'Movement restriction',
    'Restricción de movimiento',
    'Mouvement',
    'Restrictions de mouvement',
  ],
  [
    'menaces',
    'Menaces / violence',
    'Threats / violence',
    'Amenazas / violencia',
    'Menaces',
    'Violence',
    'Threats',
    'Amenazas',
    'Violencia',
  ],
  [
    'separation',
    'Séparation familiale',
    'Family separation',
    'Separación familiar',
    'Enfants séparés',
    'Separated children',
  ],
  [
    'documents',
    'Documents civils',
    'Civil documentation',
    'Documentación civil',
    'Documents',
    'Absence de documents',
    'Documentación',
  ],
  [
    'exploitation',
    'Exploitation / travail des enfants',
    'Exploitation / child labour',
    'Explotación / trabajo infantil',
    'Exploitation',
    'Travail des enfants',
    'Child labour',
    'Trabajo infantil',
  ],
  ['expulsion', 'Expulsion', 'Eviction', 'Desalojo', 'Expulsions', 'Evictions'],
  ['aucun', 'Aucune signalée', 'None reported', 'Ninguna notificada', 'Aucune', 'None', 'Ninguna'],
  noAnswer,
);

export const riskLevel = codeList(
  'risk_level',
  ['faible', 'Faible', 'Low', 'Bajo', 'Peu élevé'],
  ['moyen', 'Moyen', 'Medium', 'Medio', 'Modéré', 'Moderate'],
  ['eleve', 'Élevé', 'High', 'Alto', 'Fort'],
  ['nsp', 'Ne sait pas', 'Unknown', 'No sabe', "Don't know", 'Inconnu'],
);
