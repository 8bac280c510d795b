// Ce qui empêche de partager un rapport ou d’exporter des données, en français.

import { fact } from '../../problem-messages.ts';
import type { SharingProblemTexts } from '../../problem-messages.ts';

const KINDS: Readonly<Record<string, string>> = {
  phone: 'un numéro de téléphone',
  'e-mail': 'une adresse e-mail',
  document: 'un numéro de document',
  name: 'le nom d’une personne',
};

export const sharing: SharingProblemTexts = {
  'share/personal-data': {
    title: 'Donnée personnelle',
    sentence: (facts) =>
      `Un texte de «\u202f${fact(facts, 'where')}\u202f» contient ${KINDS[fact(facts, 'what')] ?? 'une donnée personnelle'}\u202f: rien n’a été envoyé.`,
    remedy: 'Retirez-la dans le classeur de l’équipe, consolidez, puis partagez de nouveau.',
  },
  'share/no-recipients': {
    title: 'Aucun destinataire',
    sentence: () => 'Les réglages ne nomment aucun destinataire.',
    remedy: 'Ajoutez des adresses au réglage «\u202fDestinataires\u202f» de l’onglet des réglages.',
  },
  'share/recipients-changed': {
    title: 'Destinataires modifiés',
    sentence: () =>
      'Les destinataires ont changé depuis que vous les avez confirmés\u202f: rien n’a été envoyé.',
    remedy: 'Relancez le partage et vérifiez la liste.',
  },
  'share/no-report': {
    title: 'Ce n’est pas un rapport',
    sentence: () => 'L’onglet ouvert n’est pas un rapport.',
    remedy: 'Ouvrez l’onglet du rapport à partager, puis recommencez.',
  },
  'storage/unavailable': {
    title: 'Fichiers indisponibles',
    sentence: () => 'Les fichiers n’ont pas pu être déposés\u202f: rien n’a été envoyé.',
    remedy: 'Réessayez dans quelques minutes.',
  },
};
