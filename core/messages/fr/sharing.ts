// Ce que disent les fichiers partagés, en français.

import type { SharedFile } from '../../wire/sharing.ts';
import { counted } from '../figures.ts';
import type { SharingMessages } from '../sharing-messages.ts';

const people = (count: number): string => counted(count, 'destinataire', 'destinataires', 'fr');
const links = (files: readonly SharedFile[]): string[] =>
  files.map(({ name, url }) => `${name}\u202f: ${url}`);
const list = (addresses: readonly string[]): string =>
  addresses.map((address) => `• ${address}`).join('\n');

export const sharing: SharingMessages = {
  print: { page: (page, pages) => `page ${page} / ${pages}` },
  workbook: { summary: 'Résumé', notes: 'Notes', source: 'Source', version: 'Version' },
  mail: {
    subject: ({ name, period, version }) => `${name}, ${period} (${version})`,
    text: ({ name, period, version, files }, operation, who) =>
      [
        operation,
        `${name}, ${period}, version ${version}.`,
        '',
        ...links(files),
        '',
        'Les petits effectifs et les petits sites sont masqués. Les liens sont personnels\u202f: qui les a peut ouvrir les fichiers.',
        `Diffusé par ${who}.`,
      ].join('\n'),
  },
  log: ({ name, period, version }, sent) =>
    `${name}, ${period}, ${version}\u202f: ${sent.join('; ')}`,
  dataset: 'Données de l’opération',
  share: {
    title: 'Partage',
    which: (names) =>
      [
        'Quel rapport\u202f? Tapez son numéro.',
        ...names.map((name, index) => `${index + 1}. ${name}`),
      ].join('\n'),
    period: {
      week: 'Jour de clôture de la semaine, par exemple 30/09/2014. Laissez vide pour la dernière semaine complète.',
      month: 'Mois, par exemple 09/2014. Laissez vide pour le dernier mois complet.',
    },
    confirm: (name, period, recipients) =>
      `${name}, ${period}.\nLa version partagée masque les petits effectifs et regroupe les petits sites.\n\n${people(recipients.length)}\u202f:\n${list(recipients)}\n\nEnvoyer\u202f?`,
    latest: 'dernière période complète',
    done: ({ name, period, version, files }, sent, before) =>
      [
        `${name}, ${period}, version ${version}.`,
        sent.length === 0
          ? `Rien de nouveau\u202f: cette version a déjà été envoyée (${people(before.length)}).`
          : `Envoyé\u202f: ${people(sent.length)}.${before.length === 0 ? '' : ` Déjà envoyé avant\u202f: ${people(before.length)}.`}`,
        '',
        ...links(files),
      ].join('\n'),
    cancelled: 'Rien n’a été partagé.',
  },
  export: {
    title: 'Export',
    confirm:
      'Chaque onglet de base sera exporté en CSV (avec étiquettes HXL), XLSX et JSON\u202f: colonnes publiques seulement, petits effectifs masqués, petits sites regroupés, enquête en tableaux. Exporter\u202f?',
    done: ({ version, period, files }, hidden) =>
      [
        `Données du ${period}, version ${version}\u202f: ${counted(files.length, 'fichier', 'fichiers', 'fr')}, ${counted(hidden, 'valeur masquée', 'valeurs masquées', 'fr')}. Les liens vous sont aussi envoyés par e-mail.`,
        '',
        ...links(files),
      ].join('\n'),
    cancelled: 'Rien n’a été exporté.',
  },
};
