// L'adoption de tableaux venus d'ailleurs, en français.

import type { LeftReason } from '../../adopt/adoption.ts';
import type { AdoptMessages } from '../adopt-messages.ts';
import { adoptionLines, doneLines, leftLines, type AdoptPhrases } from '../adopt-summary.ts';
import { counted, figure } from '../figures.ts';
import { french as t } from './typography.ts';

const count = (value: number, one: string, many: string): string => counted(value, one, many, 'fr');
const rows = (value: number): string => count(value, 'ligne', 'lignes');
const cells = (value: number): string => count(value, 'cellule', 'cellules');
const quoted = (text: string): string => `«\u202f${text}\u202f»`;

const REASONS: Readonly<Record<LeftReason, string>> = {
  title: 'titres et notes au-dessus des en-têtes',
  subtotal: 'totaux et sous-totaux',
  'repeated-header': 'en-têtes répétés',
  remark: 'notes qui ne sont pas des enregistrements',
  adopted: 'déjà copiées auparavant',
  registered: 'sites déjà au registre',
  reported: 'déjà déclarées dans le formulaire',
};

const phrases: AdoptPhrases = {
  language: 'fr',
  quoted,
  goal: (tab, titles) =>
    `L’onglet ${quoted(tab)} sera copié dans ${titles.map(quoted).join(' et ')}.`,
  copied: (form, found) => `${form}\u202f: ${rows(found)} à ajouter.`,
  added: (form, found) => `${form}\u202f: ${count(found, 'ligne ajoutée', 'lignes ajoutées')}.`,
  headers: (found) => t`En-têtes : ligne ${found}.`,
  matched: (found, list) =>
    found === 0
      ? 'Aucune colonne reconnue avec certitude.'
      : t`Colonnes reconnues (${figure(found, 'fr')}) : ${list}`,
  guessed: (found, list) => t`Devinées, à vérifier (${figure(found, 'fr')}) : ${list}`,
  kept: (found, list) => t`Gardées à droite, telles quelles (${figure(found, 'fr')}) : ${list}`,
  means: (column, raw, meaning, times) =>
    t`${column} « ${raw} » = ${meaning} (${figure(times, 'fr')})`,
  interpreted: (list) => t`Valeurs interprétées : ${list}`,
  notGiven: (marks, found) => t`${marks} = non renseigné : ${cells(found)} restent vides.`,
  monthFirst: (column, exchanged) =>
    t`${column} : les dates sont écrites mois/jour/année.` +
    (exchanged > 0
      ? t` ${count(exchanged, 'date que le tableur avait inversée sera remise', 'dates que le tableur avait inversées seront remises')} en ordre.`
      : ''),
  unclear: (list) => t`À éclaircir après la copie, recopié tel quel : ${list}`,
  unclearCells: (column, found, example) => t`${column} (${cells(found)}, par ex. « ${example} »)`,
  completed: (list) => t`Complété d’office, à vérifier : ${list}`,
  completedCells: (column, value, found) =>
    value === null
      ? `${column} (${cells(found)})`
      : t`${column} = ${quoted(value)} (${figure(found, 'fr')})`,
  codesKept: (found) => `${count(found, 'site garde son code', 'sites gardent leur code')}.`,
  codesProposed: (found, first, last) =>
    t`${count(found, 'nouveau code de site est proposé', 'nouveaux codes de sites sont proposés')}, de ${first} à ${last} : faites-les confirmer par votre coordination. Le code de la liste reste dans « Code externe ».`,
  codesMissing: (found) =>
    t`${count(found, 'site n’a pas', 'sites n’ont pas')} de code : aucun ne peut être proposé.`,
  sitesKnown: (found) =>
    t`${count(found, 'site est déjà', 'sites sont déjà')} au registre : rien n’y est ajouté une deuxième fois.`,
  sitesByName: (found) =>
    t`${count(found, 'site est reconnu', 'sites sont reconnus')} par le nom et le lieu seulement : à vérifier.`,
  left: (reason, form, found, number) =>
    t`Non copiées${form === null ? '' : ` dans ${quoted(form)}`}, ${REASONS[reason]} : ${rows(number)} (${found}).`,
  others: (found) => `… et ${count(found, 'autre', 'autres')}`,
};

export const adopt: AdoptMessages = {
  title: 'Adopter un tableau',
  written: {
    origin: 'Ligne d’origine',
    originOf: (tab, row) => `${tab}, ligne ${row}`,
    unnamed: (letters) => `Colonne ${letters} (sans titre)`,
  },
  whichTab: (titles) =>
    t`Quel onglet adopter ? Écrivez son nom : ${titles.map(quoted).join(', ')}.`,
  whichForm: (tab, best) =>
    [
      `Quel formulaire l’onglet ${quoted(tab)} remplit-il\u202f?`,
      'form.sites – registre des sites',
      'form.weekly – rapport hebdomadaire',
      'form.profile – profil de site',
      'form.intentions – intentions de retour',
      'form.interventions – interventions',
      best === null ? '' : t`Laissez vide pour form.${best}.`,
    ].join('\n'),
  confirm: (report) =>
    [
      ...adoptionLines(report, phrases),
      '',
      'Rien n’est effacé et l’onglet d’origine ne change pas. OK pour copier.',
    ].join('\n'),
  week: (suggested) =>
    t`Pour quelle semaine sont ces chiffres ? Écrivez son jour de clôture, par exemple 30/09/2014, ou laissez vide pour le ${suggested}.`,
  nothingNew: (report) =>
    ['Rien à ajouter\u202f: tout a déjà été copié.', ...leftLines(report, phrases)].join('\n'),
  done: (report) =>
    [
      ...doneLines(report, phrases),
      '',
      'Choisissez maintenant «\u202fVérifier le classeur\u202f».',
    ].join('\n'),
  cancelled: 'Rien n’a été copié.',
};
