// Le menu et ses dialogues, en français.

import type { ProblemReport } from '../../problems/problem.ts';
import type { Intake, SourceOutcome } from '../../wire/contract.ts';
import type {
  CheckTally,
  CommandMessages,
  Consolidation,
  InstallationReport,
  PreparedTabs,
  ReferenceOrigin,
  RejectedLine,
} from '../command-messages.ts';
import { counted, figure } from '../figures.ts';
import { sourceName } from '../source-name.ts';
import { totalIntake } from '../total-intake.ts';
import { tryRule } from './try-rule.ts';

type Explain = (problem: ProblemReport) => string;

const count = (value: number, one: string, many: string): string => counted(value, one, many, 'fr');
const rows = (value: number): string => count(value, 'ligne', 'lignes');
const agree = (value: number, one: string, many: string): string => (value < 2 ? one : many);
const quoted = (titles: readonly string[]): string =>
  titles.map((title) => `«\u202f${title}\u202f»`).join(', ');

const FORMS: Readonly<Record<Intake['form'], string>> = {
  sites: 'Sites',
  weekly: 'Rapport hebdomadaire',
  profile: 'Profils de sites',
  intentions: 'Intentions de retour',
  interventions: 'Interventions',
};

const ORIGINS: Readonly<Record<ReferenceOrigin, string>> = {
  functions: 'Les réglages, les lieux et les équipes sont à jour.',
  copy: 'La dernière copie des réglages, des lieux et des équipes est utilisée.',
  defaults:
    'Les réglages et les lieux par défaut sont utilisés. Relancez cette commande quand le serveur répond.',
};

function summary({
  bySeverity,
  justified,
  rows: read,
  blockedRows,
  correctable,
}: CheckTally): string {
  const { error, warning, info } = bySeverity;
  const settled = justified > 0 ? ` (${count(justified, 'justifié', 'justifiés')})` : '';
  if (error + warning + info === 0) {
    return `${rows(read)} ${agree(read, 'vérifiée', 'vérifiées')}, aucun constat${settled}\u202f: tout est en ordre.`;
  }
  const parts = [
    count(error, 'erreur', 'erreurs'),
    `${figure(warning, 'fr')} à vérifier`,
    count(info, 'information', 'informations'),
  ];
  const lines = [
    `${count(error + warning + info, 'constat', 'constats')}\u202f: ${parts.join(', ')}${settled}.`,
    blockedRows === 0
      ? 'Toutes les lignes peuvent être envoyées.'
      : `${rows(blockedRows)} ${agree(blockedRows, 'ne pourra', 'ne pourront')} pas être ${agree(blockedRows, 'envoyée', 'envoyées')}.`,
  ];
  if (correctable > 0) {
    lines.push(
      `«\u202fAppliquer les corrections sûres\u202f» peut en régler ${figure(correctable, 'fr')} à votre place.`,
    );
  }
  return lines.join('\n');
}

function prepared(
  { made, adopted, kept, origin, problem }: PreparedTabs,
  explain: Explain,
): string {
  const lines: string[] = [];
  if (made.length > 0) {
    lines.push(`${agree(made.length, 'Onglet créé', 'Onglets créés')}\u202f: ${quoted(made)}.`);
  }
  if (adopted.length > 0) {
    lines.push(
      `${agree(adopted.length, 'Onglet reconnu et adopté', 'Onglets reconnus et adoptés')}\u202f: ${quoted(adopted)}.`,
    );
  }
  if (made.length + adopted.length === 0) {
    lines.push(
      `${count(kept.length, 'onglet déjà en place', 'onglets déjà en place')}, remis en ordre si nécessaire.`,
    );
  }
  lines.push('Aucune donnée n’a été effacée.', ORIGINS[origin]);
  if (problem !== null) lines.push('', explain(problem));
  return lines.join('\n');
}

function submitted(outcome: SourceOutcome, rejected: readonly RejectedLine[]): string {
  const total = totalIntake(outcome.intakes);
  const lines = outcome.unchanged
    ? ['Rien n’a changé depuis le dernier envoi.']
    : [
        `${rows(total.read)} ${agree(total.read, 'lue', 'lues')}\u202f: ${figure(total.accepted, 'fr')} ${agree(total.accepted, 'acceptée', 'acceptées')}, ${figure(total.rejected, 'fr')} ${agree(total.rejected, 'rejetée', 'rejetées')}.`,
        ...outcome.intakes.map(
          (intake) =>
            `${FORMS[intake.form]}\u202f: ${figure(intake.accepted, 'fr')} sur ${figure(intake.read, 'fr')}, dont ${count(intake.changed, 'nouveauté ou modification', 'nouveautés ou modifications')}${intake.withdrawn === 0 ? '' : `\u202f; ${rows(intake.withdrawn)} ${agree(intake.withdrawn, 'retirée de la base', 'retirées de la base')}`}.`,
        ),
      ];
  if (rejected.length > 0) {
    lines.push(
      '',
      agree(total.rejected, 'Ligne à corriger\u202f:', 'Premières lignes à corriger\u202f:'),
    );
    lines.push(...rejected.map((line) => `• ${line.tab}, ligne ${line.row}\u202f: ${line.reason}`));
    const others = total.rejected - rejected.length;
    if (others > 0) lines.push(`… et ${count(others, 'autre ligne', 'autres lignes')}.`);
  }
  if (outcome.conflicts > 0) {
    lines.push(
      '',
      `${count(outcome.conflicts, 'rapport a aussi été remis', 'rapports ont aussi été remis')} par une autre équipe\u202f: la coordination tranchera.`,
    );
  }
  return lines.join('\n');
}

function sourceLine(outcome: SourceOutcome, explain: Explain): string {
  const name = sourceName(outcome);
  if (outcome.problem !== null) return `• ${name}\u202f: non reprise. ${explain(outcome.problem)}`;
  const { read, accepted, rejected, withdrawn } = totalIntake(outcome.intakes);
  const parts = [
    outcome.unchanged ? 'inchangée' : `${figure(accepted, 'fr')} sur ${rows(read)}`,
    ...(rejected > 0 ? [`${figure(rejected, 'fr')} à corriger`] : []),
    ...(withdrawn > 0 ? [count(withdrawn, 'retirée', 'retirées')] : []),
    ...(outcome.conflicts > 0
      ? [count(outcome.conflicts, 'double rapport', 'doubles rapports')]
      : []),
  ];
  return `• ${name}\u202f: ${parts.join(', ')}`;
}

function consolidated(
  { sources, taken, rowsWritten, listed, onTrial }: Consolidation,
  explain: Explain,
): string {
  const lines = [
    `${figure(taken, 'fr')} sur ${count(sources, 'source reprise', 'sources reprises')}\u202f; ${count(rowsWritten, 'ligne hebdomadaire écrite', 'lignes hebdomadaires écrites')}.`,
  ];
  if (taken < sources) {
    lines.push('Les sources non reprises gardent leurs dernières données valables.');
  }
  lines.push('', ...listed.map((outcome) => sourceLine(outcome, explain)));
  const others = sources - listed.length;
  if (others > 0)
    lines.push(`… et ${count(others, 'autre source reprise', 'autres sources reprises')}.`);
  return [...lines, ...tryRule.onTrial(onTrial)].join('\n');
}

function installation(report: InstallationReport, explain: Explain): string {
  const kind =
    report.kind === null
      ? 'rôle inconnu tant que le serveur ne répond pas'
      : report.kind === 'master'
        ? 'classeur principal'
        : `classeur de l’équipe ${report.team ?? '…'}`;
  return [
    `Compte\u202f: ${report.user === '' ? 'inconnu' : report.user}`,
    `Classeur\u202f: ${kind}`,
    report.tabs.length === 0
      ? 'Onglets DTM\u202f: aucun. Choisissez «\u202fPréparer le classeur\u202f».'
      : `Onglets DTM\u202f: ${quoted(report.tabs)}`,
    `Fuseau horaire\u202f: ${report.timeZone}`,
    report.problem === null
      ? `Serveur\u202f: connecté (version ${report.contract})`
      : `Serveur\u202f: ${explain(report.problem)}`,
  ].join('\n');
}

export const commands: CommandMessages = {
  menu: {
    title: 'DTM',
    items: {
      prepareWorkbook: 'Préparer le classeur',
      adoptTab: 'Adopter un tableau…',
      validateTab: 'Vérifier cet onglet',
      validateWorkbook: 'Vérifier le classeur',
      applyCorrections: 'Appliquer les corrections sûres',
      clearFindings: 'Effacer les constats',
      showSidebar: 'Volet des constats',
      nextFinding: 'Constat suivant',
      applySuggestion: 'Appliquer la proposition',
      justifyValue: 'Justifier ce chiffre…',
      submitWorkbook: 'Envoyer…',
      consolidateNow: 'Consolider maintenant',
      shareReport: 'Partager ce rapport…',
      exportDataset: 'Exporter les données…',
      tryRule: 'Essayer une règle…',
      checkInstallation: 'Vérifier l’installation',
      useFrench: 'Français',
      useEnglish: 'English',
      useSpanish: 'Español',
    },
    language: 'Langue',
  },
  check: {
    title: 'Vérification',
    summary,
    withDefaults:
      'Les réglages et les lieux par défaut ont été utilisés\u202f; «\u202fPréparer le classeur\u202f» apporte ceux de l’opération.',
  },
  corrections: {
    title: 'Corrections',
    done: (applied) =>
      `${count(applied, 'cellule corrigée', 'cellules corrigées')}\u202f; l’ancienne et la nouvelle valeur sont dans l’onglet des corrections.`,
    none: 'Aucune correction sûre à appliquer.',
    fix: 'Écriture remise en forme, sens inchangé',
    filled: 'Code complété d’après le reste de la ligne',
    accepted: 'Proposition acceptée',
    explained: 'Explication ajoutée',
  },
  clear: {
    title: 'Constats',
    done: (removed) =>
      removed === 0
        ? 'Il n’y avait aucun constat à effacer.'
        : `${count(removed, 'constat effacé', 'constats effacés')}. Vos couleurs et vos notes sont conservées.`,
  },
  prepare: { title: 'Préparation', done: prepared },
  submit: {
    title: 'Envoi',
    confirm: (read, sendable) => {
      const left = read - sendable;
      const first = `${rows(read)} ${agree(read, 'lue', 'lues')}, ${figure(sendable, 'fr')} ${agree(sendable, 'sera envoyée', 'seront envoyées')}`;
      return left === 0
        ? `${first}. Envoyer\u202f?`
        : `${first}, ${figure(left, 'fr')} ${agree(left, 'reste', 'restent')} à corriger. Envoyer\u202f?`;
    },
    rowsGone: (tab, gone, known) =>
      `Onglet «\u202f${tab}\u202f»\u202f: ${rows(gone)} sur les ${figure(known, 'fr')} déjà dans la base ${agree(gone, 'n’est plus', 'ne sont plus')} dans ce classeur.\n\nSi vous envoyez, ${agree(gone, 'elle quittera', 'elles quitteront')} la base et les rapports passés changeront. Les retirer vraiment\u202f?`,
    result: submitted,
    cancelled: 'Rien n’a été envoyé.',
  },
  consolidate: { title: 'Consolidation', result: consolidated },
  tryRule,
  installation: { title: 'Installation', result: installation },
  language: {
    names: { fr: 'Français', en: 'English', es: 'Español' },
    changed: 'Les messages DTM seront en français dans ce classeur.',
  },
  bug: {
    title: 'Erreur inattendue',
    text: (reference) =>
      `Une erreur inattendue s’est produite. Vos données n’ont pas été effacées.\n\nIndiquez cette référence à votre coordination\u202f: ${reference}`,
  },
};
