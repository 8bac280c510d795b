// A report of several pages, with every kind of block, through disclosure control.

import { discloseDocument } from '../../../core/disclosure/disclose-document.ts';
import type { DisclosedDocument } from '../../../core/disclosure/disclose-document.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import type {
  Block,
  DocumentCell,
  ReportDocument,
} from '../../../core/reports/document/document.ts';
import { levelCell } from '../../../core/reports/document/cells.ts';
import { defaultSettings } from '../../../core/settings/default-settings.ts';
import { charts, documentOf, figures } from '../../core/reports/document/small-document.ts';

/** Sites in a table that takes several pages. */
export function siteTable(sites: number): Block {
  const rows = Array.from({ length: sites }, (_, index): DocumentCell[] => [
    { value: `Site n° ${index + 1}` },
    { value: 100 + index, shape: 'count', people: { id: `site ${index}`, of: 'site' } },
    levelCell(index % 2 === 0 ? '3' : null),
    { value: 41_912, shape: 'day' },
  ]);
  return {
    kind: 'table',
    columns: [
      { label: 'Site', span: 2, hxl: '#loc+site+name' },
      { label: 'Individus', span: 1, align: 'right', hxl: '#affected+idps+ind' },
      { label: 'Approvisionnement', span: 1, align: 'center', hxl: '#severity+wsh+code' },
      { label: 'Visite', span: 2, align: 'right', hxl: '#date+reported' },
    ],
    rows: [
      ...rows,
      [
        { value: 'Total', tone: 'total' },
        { value: 5000, shape: 'count' },
      ],
    ],
  };
}

export const profile = (site: number): readonly Block[] => [
  { kind: 'page', title: `Profil du site ${site}` },
  figures,
  {
    kind: 'pyramid',
    pyramid: {
      title: 'Âge et sexe',
      left: 'Femmes',
      right: 'Hommes',
      bars: ['0–4', '5–17', '18–59', '60+'].map((label) => ({
        label,
        left: { value: 120, shown: '120' },
        right: {
          value: label === '60+' ? 4 : 95,
          shown: label === '60+' ? '4' : '95',
          people: { id: `men ${site} ${label}`, of: 'characteristic' },
        },
      })),
    },
  },
  ...['Abris', 'EHA', 'Santé', 'Vivres', 'Éducation'].flatMap((title): Block[] => [
    { kind: 'section', title },
    {
      kind: 'facts',
      facts: Array.from({ length: 9 }, (_, index) => ({
        label: `Indicateur ${index + 1}`,
        cell: { value: index * 7.5, shape: 'decimal' },
      })),
    },
  ]),
];

const map: Block = {
  kind: 'charts',
  charts: [
    {
      kind: 'map',
      id: 'map',
      title: 'Sites par zone',
      alt: 'Un cercle par zone',
      points: [
        {
          label: 'Castors',
          longitude: 18.55,
          latitude: 4.37,
          size: 900,
          level: '2',
          zone: 'Bangui 3e',
        },
        { label: 'Boda', longitude: 17.47, latitude: 4.32, size: 9000, level: null, zone: 'Boda' },
      ],
    },
  ],
};

export function anyDocument(more: Partial<ReportDocument> = {}): DisclosedDocument {
  const blocks: readonly Block[] = [
    figures,
    { kind: 'text', text: 'Une baisse de −10,99\u202f% (base 67\u202f514)\u202f; « œuvre ».' },
    { kind: 'section', title: 'Besoins par site' },
    { kind: 'legend' },
    siteTable(90),
    charts(4),
    map,
    ...profile(1),
    { kind: 'table', columns: [{ label: 'Alerte', span: 6 }], rows: [], empty: 'Aucune alerte.' },
  ];
  return discloseDocument(
    { ...documentOf(blocks), ...more },
    defaultSettings(),
    messagesFor('fr').disclosure,
  );
}
