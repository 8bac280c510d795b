// Le volet des constats et les dialogues du menu qui font la même chose, en français.

import { counted, figure } from '../figures.ts';
import type { SidebarMessages } from '../sidebar-messages.ts';

const count = (value: number, one: string, many: string): string => counted(value, one, many, 'fr');

export const sidebar: SidebarMessages = {
  page: (account) => ({
    title: 'Constats',
    checkAgain: 'Vérifier à nouveau',
    working: 'En cours…',
    list: 'Constats par site',
    justifiedTitle: 'Justifiés',
    nothingOpen: 'Aucun constat ouvert\u202f: tout est en ordre.',
    nothingShown: 'Aucun constat de ce type.',
    value: 'Valeur\u202f:',
    emptyValue: 'vide',
    editCell: 'Modifier la cellule',
    justify: 'Justifier…',
    reason: 'Pourquoi cette valeur est exacte',
    reasonHelp: 'Suit le chiffre dans la base et le rapport. Sans nom ni téléphone.',
    save: 'Enregistrer',
    replace: 'Remplacer',
    cancel: 'Annuler',
    keys: '↑ ↓ parcourir · Entrée ouvrir · Échap fermer',
    accountTitle: 'Le volet n’est pas relié à votre compte',
    accountText:
      account === ''
        ? 'Plusieurs comptes Google sont ouverts dans ce navigateur et Google a choisi l’autre. Ouvrez le classeur dans une fenêtre où un seul compte est connecté.'
        : `Plusieurs comptes Google sont ouverts dans ce navigateur et Google a choisi l’autre. Ouvrez le classeur dans une fenêtre où seul ${account} est connecté.`,
    accountMenu:
      'En attendant, le menu DTM fait la même chose\u202f: «\u202fConstat suivant\u202f», «\u202fAppliquer la proposition\u202f», «\u202fJustifier ce chiffre\u202f».',
    failedTitle: 'La demande n’a pas abouti',
    failedText: 'Vos données n’ont pas été effacées. Réessayez, ou utilisez le menu DTM.',
  }),
  counts: {
    error: (value) => count(value, 'erreur', 'erreurs'),
    warning: (value) => `${figure(value, 'fr')} à vérifier`,
    info: (value) => count(value, 'information', 'informations'),
    justified: (value) => count(value, 'justifié', 'justifiés'),
  },
  left: (value) =>
    `${count(value, 'autre constat', 'autres constats')} dans l’onglet «\u202fConstats\u202f».`,
  noSite: (tab) => `Onglet ${tab}`,
  apply: (value) => `Écrire ${value}`,
  applyEmpty: 'Vider la cellule',
  confirm: (before, after) =>
    `Remplacer «\u202f${before}\u202f» par «\u202f${after}\u202f»\u202f? La valeur change\u202f: vérifiez d’abord.`,
  writtenTo: (column) => `Sera écrit dans la colonne «\u202f${column}\u202f».`,
  applied: (cell, value) => `${cell}\u202f: ${value} est écrit. L’ancienne valeur est au journal.`,
  justified: (cell) => `${cell}\u202f: justification enregistrée.`,
  next: {
    title: 'Constat suivant',
    none: 'Aucun constat ouvert\u202f: tout est en ordre.',
    position: (number, all) => `Constat ${figure(number, 'fr')} sur ${figure(all, 'fr')}`,
    howTo: (applies, justifies) =>
      [
        applies ? '«\u202fAppliquer la proposition\u202f» l’écrit.' : '',
        justifies ? '«\u202fJustifier ce chiffre\u202f» le garde avec votre raison.' : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
  },
  askReason: (wrong) =>
    `${wrong}\n\nPourquoi cette valeur est-elle exacte\u202f? La raison suit le chiffre dans la base et le rapport\u202f: sans nom ni téléphone.`,
  cancelled: 'Rien n’a été modifié.',
};
