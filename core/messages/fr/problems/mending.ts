// Les problèmes quand on corrige ou justifie un constat, en français.

import { fact, type ProblemMessages } from '../../problem-messages.ts';

export const mending = {
  'finding/none-here': {
    title: 'Aucun constat ici',
    sentence: (facts) => `La cellule ${fact(facts, 'cell')} n’a aucun constat ouvert.`,
    remedy: 'Choisissez «\u202fConstat suivant\u202f», ou cliquez sur une cellule colorée.',
  },
  'finding/no-suggestion': {
    title: 'Aucune proposition',
    sentence: (facts) => `Rien n’est proposé pour la cellule ${fact(facts, 'cell')}.`,
    remedy: 'Corrigez la valeur à la main, ou justifiez-la si elle est exacte.',
  },
  'finding/gone': {
    title: 'Constat déjà réglé',
    sentence: () => 'Ce constat n’existe plus\u202f: la feuille a changé entre-temps.',
    remedy: 'Rien n’a été modifié. La liste a été mise à jour.',
  },
  'justification/error': {
    title: 'Une erreur ne se justifie pas',
    sentence: () => 'Ce constat est une erreur\u202f: la ligne ne peut pas être envoyée ainsi.',
    remedy: 'Corrigez la valeur.',
  },
  'justification/not-yours': {
    title: 'À confirmer par la coordination',
    sentence: () => 'Ce constat ne peut pas être justifié dans ce classeur.',
    remedy: 'Vérifiez la valeur\u202f; la ligne peut être envoyée.',
  },
  'justification/no-record': {
    title: 'Ligne incomplète',
    sentence: () => 'Cette ligne n’a pas encore de site ou de période.',
    remedy: 'Complétez la ligne, puis justifiez le chiffre.',
  },
  'justification/short': {
    title: 'Justification trop courte',
    sentence: (facts) =>
      `Une justification dit la raison en ${fact(facts, 'least')} caractères au moins.`,
    remedy: 'Écrivez ce qui a été vérifié et comment.',
  },
  'justification/long': {
    title: 'Justification trop longue',
    sentence: (facts) => `Une justification a au plus ${fact(facts, 'most')} caractères.`,
    remedy: 'Gardez l’essentiel\u202f: elle sera imprimée à côté du chiffre.',
  },
  'justification/personal-data': {
    title: 'Donnée personnelle',
    sentence: () =>
      'Le texte contient un nom, un téléphone, une adresse e-mail ou un numéro de document.',
    remedy:
      'Écrivez la fonction («\u202fle comité du site\u202f»), jamais la personne\u202f: ce texte sera publié.',
  },
} satisfies Partial<ProblemMessages['texts']>;
