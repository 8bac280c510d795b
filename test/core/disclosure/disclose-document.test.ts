import { describe, expect, test } from '@jest/globals';
import { discloseDocument } from '../../../core/disclosure/disclose-document.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import type {
  Block,
  DocumentCell,
  MapPoint,
  ReportDocument,
} from '../../../core/reports/document/document.ts';
import { defaultSettings } from '../../../core/settings/default-settings.ts';
import { documentOf } from '../reports/document/small-document.ts';

const settings = defaultSettings();

function disclosed(blocks: readonly Block[], more: Partial<ReportDocument> = {}): ReportDocument {
  const document = { ...documentOf(blocks), ...more };
  return discloseDocument(document, settings, messagesFor('fr').disclosure);
}

const counted = (id: string, value: number): DocumentCell => ({
  value,
  shape: 'count',
  people: { id, of: 'characteristic' },
});

const tableOf = (...rows: DocumentCell[][]): Block => ({
  kind: 'table',
  columns: (rows[0] ?? []).map((_, index) => ({ label: `c${index}`, span: 1 })),
  rows,
});

const valuesOf = (block: Block | undefined): unknown[][] =>
  block?.kind === 'table' ? block.rows.map((row) => row.map(({ value }) => value)) : [];

describe('a report that leaves the operation', () => {
  test('shows a small count as small and hides what would give it away, with a note', () => {
    const { blocks } = disclosed(
      [
        tableOf([
          counted('women', 4),
          counted('men', 70),
          { value: 74, shape: 'count', people: { id: 'site CF-S0001', of: 'site' } },
        ]),
      ],
      { sums: [{ total: 'site CF-S0001', parts: ['women', 'men'] }] },
    );
    expect(valuesOf(blocks[0])).toEqual([['<10', '•', 74]]);
    expect(blocks[1]).toMatchObject({ kind: 'text', tone: 'quiet' });
    expect(JSON.stringify(blocks[1])).toContain('moins de 10 personnes');
  });

  test('hides the same count wherever it stands, and its share', () => {
    const people = { id: 'disabled', of: 'characteristic' } as const;
    const { blocks } = disclosed([
      { kind: 'facts', facts: [{ label: 'Handicap', cell: counted('disabled', 3) }] },
      { kind: 'facts', facts: [{ label: 'Part', cell: { value: 1.2, shape: 'share', people } }] },
      {
        kind: 'figures',
        figures: [
          {
            id: 'disabled',
            label: 'Handicap',
            value: 3,
            shape: 'count',
            under: null,
            explanation: '',
            people,
          },
        ],
      },
      {
        kind: 'pyramid',
        pyramid: {
          title: '',
          left: 'F',
          right: 'H',
          bars: [
            {
              label: '60+',
              left: { value: 3, shown: '3', people },
              right: { value: 20, shown: '20' },
            },
          ],
        },
      },
      {
        kind: 'charts',
        charts: [
          {
            kind: 'column',
            id: 'c',
            title: '',
            alt: '',
            room: 1,
            data: {
              domain: { label: '', values: ['x'] },
              series: [{ label: '', color: '#000000', values: [3], people: [people] }],
            },
          },
        ],
      },
    ]);
    expect(blocks).toMatchObject([
      { facts: [{ cell: { value: '<10', hiding: 'small' } }] },
      { facts: [{ cell: { value: '•' } }] },
      { figures: [{ value: null, under: '<10' }] },
      { pyramid: { bars: [{ left: { value: null, shown: '<10' }, right: { value: 20 } }] } },
      { charts: [{ data: { series: [{ values: [null] }] } }] },
      { kind: 'text' },
    ]);
  });

  test('leaves out columns, facts and cards that are not public', () => {
    const { blocks } = disclosed([
      {
        kind: 'table',
        columns: [
          { label: 'Site', span: 1 },
          { label: 'Sécurité', span: 1, sensitivity: 'restricted' },
          { label: 'EHA', span: 1 },
        ],
        rows: [[{ value: 'Castors' }, { value: 3 }, { value: 1 }]],
      },
      {
        kind: 'facts',
        facts: [{ label: 'VBG', cell: { value: 'oui' }, sensitivity: 'sensitive' }],
      },
    ]);
    expect(valuesOf(blocks[0])).toEqual([['Castors', 1]]);
    expect(blocks[1]).toEqual({ kind: 'facts', facts: [] });
  });

  test('takes notes and links along to nobody', () => {
    const link = { text: 'Castors', to: { url: 'https://example.org/' } };
    const { blocks } = disclosed([tableOf([{ value: 'Castors', note: 'interne', link }])]);
    expect(JSON.stringify(blocks)).not.toMatch(/interne|example/);
  });

  test('shows a zone as one circle, never the place of a site', () => {
    const point = (label: string, longitude: number, size: number): MapPoint => ({
      label,
      longitude,
      latitude: 4.38123,
      size,
      level: label === 'Castors' ? '3' : '1',
      zone: 'Bangui',
    });
    const { blocks } = disclosed([
      {
        kind: 'charts',
        charts: [
          {
            kind: 'map',
            id: 'm',
            title: '',
            alt: '',
            points: [
              point('Castors', 18.5, 100),
              point('Carmel', 18.6, 300),
              { ...point('Ailleurs', 19, 5), zone: null },
            ],
          },
        ],
      },
    ]);
    expect(blocks).toMatchObject([
      {
        charts: [
          {
            points: [{ label: 'Bangui', longitude: 18.58, latitude: 4.38, size: 400, level: '3' }],
          },
        ],
      },
    ]);
    expect(JSON.stringify(blocks)).not.toContain('Castors');
  });

  test.each([
    ['a text', [{ kind: 'text', text: 'Appeler le 70 12 34 56' }]],
    ['a cell', [tableOf([{ value: 'Mme Ngbando' }])]],
    ['the name of a chart', [{ kind: 'section', title: 'a@example.org' }]],
  ] as const)('is refused for personal data in %s', (_, blocks) => {
    expect(() => disclosed(blocks as readonly Block[])).toThrow(
      expect.objectContaining({ code: 'share/personal-data' }),
    );
  });

  test('tells the section in which personal data stands, and does not quote it', () => {
    const blocks: Block[] = [
      { kind: 'section', title: 'Alertes' },
      { kind: 'text', text: 'Contact : 70123456' },
    ];
    expect(() => disclosed(blocks)).toThrow(
      expect.objectContaining({ facts: { what: 'phone', where: 'Alertes' } }),
    );
  });

  test('is not made when it shows a site that is too small', () => {
    const people = { id: 'site CF-S0009', of: 'site' } as const;
    expect(() => disclosed([tableOf([{ value: 31, shape: 'count', people }])])).toThrow(
      'small site CF-S0009',
    );
  });

  test('has nothing to say of hiding where nothing is hidden', () => {
    expect(disclosed([tableOf([counted('women', 40)])]).blocks).toHaveLength(1);
  });
});
