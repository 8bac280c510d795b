// The map of a report in its tab.
import { describe, expect, test } from '@jest/globals';
import type { MapPoint } from '../../../../core/reports/document/document.ts';
import { LEVEL_COLORS } from '../../../../core/reports/document/document-look.ts';
import { layoutFingerprint } from '../../../../core/tabs/layout-fingerprint.ts';
import { cellsOf, GRID, tabOf } from './small-document.ts';

/** Sites of Bangui and its surroundings in late 2014; places rounded. */
const POINTS: readonly MapPoint[] = [
  point('Aéroport M’Poko', 'Bangui', 18.52, 4.4, 20_711, '2'),
  point('Boy-Rabe', 'Bangui', 18.56, 4.4, 1_000, '3'),
  point('Don Bosco', 'Bimbo', 18.5, 4.34, 1_250, 'nsp'),
  point('PK 12', 'Bégoua', 18.53, 4.46, 40, null),
];

function point(
  ...[label, zone, longitude, latitude, size, level]: [
    string,
    string | null,
    number,
    number,
    number,
    MapPoint['level'],
  ]
): MapPoint {
  return { label, zone, longitude, latitude, size, level };
}

const tabWith = (points: readonly MapPoint[]) =>
  tabOf([
    { kind: 'charts', charts: [{ kind: 'map', id: 'map', title: 'Carte', alt: 'Zones', points }] },
  ]);

/** Figures beside the page, from their header down. */
const figuresOf = (points: readonly MapPoint[]) =>
  cellsOf(tabWith(points))
    .slice(4)
    .map((row) => row.slice(GRID.length + 1).map(({ value }) => value))
    .filter((row) => row.some((value) => value !== null));

describe('the map in a tab', () => {
  test('is a circle per zone, which says its worst level of need', () => {
    expect(figuresOf(POINTS)).toEqual([
      ['Zone', 'Longitude', 'Latitude', 'Niveau de besoin', 'Individus'],
      ['Bangui (3)', 18.52, 4.4, '3 Critique', 21_711],
      ['Bimbo (?)', 18.5, 4.34, '? Non évalué', 1_250],
      ['Bégoua (–)', 18.53, 4.46, '– Sans réponse', 40],
    ]);
  });

  test('names no site and gives no place more closely than a kilometre', () => {
    const exact = figuresOf([point('Don Bosco', 'Bimbo', 18.512345, 4.343434, 1_250, '1')]);
    expect(exact[1]).toEqual(['Bimbo (1)', 18.51, 4.34, '1 Modéré', 1_250]);
  });

  test('counts people of no zone, who have no circle', () => {
    const figures = figuresOf([...POINTS, point('X', null, 18, 4, 7, '1')]);
    expect(figures[figures.length - 1]).toEqual(['–', null, null, null, 7]);
  });

  test('lies over its figures without the header, and is coloured by level', () => {
    const [map] = tabWith(POINTS).charts ?? [];
    if (map?.type !== 'bubble') throw new Error('no map');
    expect([map.labels, map.x, map.y, map.groups, map.sizes].map(({ column }) => column)).toEqual(
      [8, 9, 10, 11, 12].map((column) => column + GRID.length - 6),
    );
    expect(map.sizes).toMatchObject({ row: 6, rows: 50, columns: 1 });
    expect(map.groupColors[3]).toEqual({
      group: '3 Critique',
      color: LEVEL_COLORS['3'].background,
    });
    expect(map.axes).toEqual({ x: 'Longitude', y: 'Latitude' });
  });

  test('keeps its layout whatever the figures, up to fifty zones', () => {
    const zones = (count: number) =>
      Array.from({ length: count }, (_, index) => point('a', `z${index}`, 18, 4, index, '1'));
    expect(layoutFingerprint(tabWith(zones(50)))).toBe(layoutFingerprint(tabWith([])));
    expect(tabWith(zones(51)).charts?.[0]).toMatchObject({ sizes: { rows: 100 } });
    expect(figuresOf(zones(51))).toHaveLength(52);
  });
});
