// Circles on a plain frame of longitude and latitude: a map that needs no tiles and no network. The
// area of a circle follows its people, its colour the level of need, and the digit says it in grey.

import type { Language } from '../../../../core/forms/form.ts';
import { figure } from '../../../../core/messages/figures.ts';
import type { MapPoint } from '../../../../core/reports/document/document.ts';
import { LEVEL_COLORS } from '../../../../core/reports/document/document-look.ts';
import type { PictureSize } from './chart-svg.ts';
import { LABEL_SIZE, placeLabels } from './map-labels.ts';
import type { Circle } from './map-labels.ts';
import { svgText } from './svg-text.ts';

/** Points: the frame's distance from the edges, and the radius of the largest circle. */
const FRAME = { left: 40, right: 90, top: 8, bottom: 20 } as const;
const LARGEST = 24;
const SMALLEST = 2.5;
/** The frame is so much larger than what stands in it, and never narrower than so many degrees. */
const MARGIN = 1.25;
const LEAST = 0.1;

interface Projection {
  readonly x: (longitude: number) => number;
  readonly y: (latitude: number) => number;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** The map as SVG. */
export function mapSvg(
  points: readonly MapPoint[],
  { width, height, language }: PictureSize,
): string {
  const view = projectionOf(points, width, height);
  const most = Math.max(1, ...points.map(({ size }) => size));
  const radius = (size: number): number =>
    Math.max(SMALLEST, LARGEST * Math.sqrt(Math.max(0, size) / most));
  const parts = [...frame(view, width, height, language)];
  // Large circles first, so that none hides a small one.
  const ordered = [...points].sort((a, b) => b.size - a.size);
  const circles = ordered.map((point): Circle => ({
    ...point,
    x: view.x(point.longitude),
    y: view.y(point.latitude),
    r: radius(point.size),
  }));
  for (const circle of circles) parts.push(...circleParts(circle));
  for (const { text, x, y, anchor, leads } of placeLabels(circles)) {
    if (leads !== null) {
      parts.push(
        `<line x1="${round(leads.x)}" y1="${round(leads.y)}" x2="${round(x)}" y2="${round(y - 2)}" stroke="#333333" stroke-width="0.5"/>`,
      );
    }
    parts.push(svgText(text, round(x), round(y), { anchor, size: LABEL_SIZE }));
  }
  parts.push(...sizeLegend(most, radius, width, height, language));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
}

function* circleParts({ x, y, r, level }: Circle): Iterable<string> {
  const { background, color } = LEVEL_COLORS[level ?? 'nsp'];
  const fill = level === null ? '#ffffff' : background;
  yield `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}" stroke="#333333" stroke-width="0.6"/>`;
  if (level === null || r < LABEL_SIZE - 2) return;
  const digit = level === 'nsp' ? '?' : level;
  yield svgText(digit, round(x), round(y + 2.5), { anchor: 'middle', size: 7, color });
}

/** One degree is as long north as east, as it nearly is this close to the equator. */
function projectionOf(points: readonly MapPoint[], width: number, height: number): Projection {
  const longitudes = points.map(({ longitude }) => longitude);
  const latitudes = points.map(({ latitude }) => latitude);
  const room = {
    x: width - FRAME.left - FRAME.right,
    y: height - FRAME.top - FRAME.bottom,
  };
  const middle = {
    x: (Math.min(...longitudes) + Math.max(...longitudes)) / 2 || 0,
    y: (Math.min(...latitudes) + Math.max(...latitudes)) / 2 || 0,
  };
  const extent = (values: readonly number[]): number =>
    values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
  const perPoint = Math.max(
    (extent(longitudes) * MARGIN) / room.x,
    (extent(latitudes) * MARGIN) / room.y,
    LEAST / Math.min(room.x, room.y),
  );
  const west = middle.x - (perPoint * room.x) / 2;
  const north = middle.y + (perPoint * room.y) / 2;
  return {
    x: (longitude) => FRAME.left + (longitude - west) / perPoint,
    y: (latitude) => FRAME.top + (north - latitude) / perPoint,
    west,
    east: west + perPoint * room.x,
    north,
    south: north - perPoint * room.y,
  };
}

function* frame(
  view: Projection,
  width: number,
  height: number,
  language: Language,
): Iterable<string> {
  const right = width - FRAME.right;
  const bottom = height - FRAME.bottom;
  yield `<rect x="${FRAME.left}" y="${FRAME.top}" width="${right - FRAME.left}" height="${bottom - FRAME.top}" fill="#f7f9fc" stroke="#9aa3b2" stroke-width="0.6"/>`;
  for (const longitude of ticks(view.west, view.east)) {
    const x = round(view.x(longitude));
    yield `<line x1="${x}" y1="${FRAME.top}" x2="${x}" y2="${bottom}" stroke="#dde3ec" stroke-width="0.5"/>`;
    yield svgText(degrees(longitude, language), x, bottom + 9, { anchor: 'middle', size: 6 });
  }
  for (const latitude of ticks(view.south, view.north)) {
    const y = round(view.y(latitude));
    yield `<line x1="${FRAME.left}" y1="${y}" x2="${right}" y2="${y}" stroke="#dde3ec" stroke-width="0.5"/>`;
    yield svgText(degrees(latitude, language), FRAME.left - 3, y + 2, { anchor: 'end', size: 6 });
  }
}

/** Three circles of round sizes beside the frame. */
function* sizeLegend(
  most: number,
  radius: (size: number) => number,
  width: number,
  height: number,
  language: Language,
): Iterable<string> {
  const sizes = [...new Set([roundDown(most), roundDown(most / 4), roundDown(most / 20)])];
  let y = height - FRAME.bottom - 4;
  for (const size of sizes.reverse()) {
    const r = radius(size);
    y -= r;
    const x = width - FRAME.right + 10 + LARGEST;
    yield `<circle cx="${x}" cy="${round(y)}" r="${round(r)}" fill="none" stroke="#333333" stroke-width="0.6"/>`;
    yield svgText(figure(size, language), x + LARGEST + 4, y + 2.5, { anchor: 'start', size: 6.5 });
    y -= r + 4;
  }
}

/** A number of one digit and zeros, at most so large. */
function roundDown(value: number): number {
  if (value < 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return Math.floor(value / power) * power;
}

function ticks(from: number, to: number): readonly number[] {
  const rough = (to - from) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((each) => each * power >= rough) ?? 10) * power;
  const found: number[] = [];
  for (let at = Math.ceil(from / step); at * step <= to; at += 1) found.push(at * step);
  return found;
}

function degrees(value: number, language: Language): string {
  return `${figure(value, language, 2)}°`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
