// Where the names of circles stand on a map: beside their circle, where they cover no other name.

import type { MapPoint } from '../../../../core/reports/document/document.ts';

/** Points: height of a name, and its distance from the circle. */
export const LABEL_SIZE = 6.5;
const GAP = 2;
/** Mean width of a letter, in heights of it. */
const LETTER = 0.55;

/** A point of the map as it is drawn. */
export interface Circle extends MapPoint {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface PlacedLabel {
  readonly text: string;
  /** Where the text is anchored, on its base line. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
  /** The middle of the circle that a line leads to, where the name stands away from it. */
  readonly leads: { readonly x: number; readonly y: number } | null;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One name per circle, in the order of the circles. */
export function placeLabels(circles: readonly Circle[]): readonly PlacedLabel[] {
  const taken: Box[] = circles.map(({ x, y, r }) => ({
    left: x - r,
    right: x + r,
    top: y - r,
    bottom: y + r,
  }));
  return circles.map((circle) => {
    const places = placesFor(circle);
    const free = places.find((place) => !taken.some((box) => overlap(box, boxOf(place))));
    const chosen = free ?? places[0];
    taken.push(boxOf(chosen));
    return chosen;
  });
}

/** Close to the circle first, then further away with a line that leads to it. */
function placesFor({ label: text, x, y, r }: Circle): readonly [PlacedLabel, ...PlacedLabel[]] {
  const middle = y + LABEL_SIZE / 3;
  const right = { text, x: x + r + GAP, y: middle, anchor: 'start', leads: null } as const;
  const left = { text, x: x - r - GAP, y: middle, anchor: 'end', leads: null } as const;
  const leads = { x, y };
  return [
    right,
    left,
    { text, x, y: y + r + LABEL_SIZE + 1, anchor: 'middle', leads: null },
    { text, x, y: y - r - GAP, anchor: 'middle', leads: null },
    ...[10, 20, 30, 45].flatMap((away) =>
      [0, away, -away].flatMap((down): PlacedLabel[] => [
        { ...right, x: right.x + away, y: middle + down, leads },
        { ...left, x: left.x - away, y: middle + down, leads },
      ]),
    ),
  ];
}

function boxOf({ text, x, y, anchor }: PlacedLabel): Box {
  const width = text.length * LABEL_SIZE * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LABEL_SIZE, bottom: y + 1 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
