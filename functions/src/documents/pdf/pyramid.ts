// A pyramid as it is printed: bars to the left and the right of the age groups, each with its number.

import type { Content } from 'pdfmake';
import type { Pyramid, PyramidSide } from '../../../../core/reports/document/document.ts';
import { SERIES_COLORS } from '../../../../core/reports/document/document-look.ts';
import { svgText } from '../charts/svg-text.ts';
import { COLORS, SIZES } from './look.ts';
import type { Page } from './page.ts';

/** Points: one bar with its gap, half of the axis, and the room for a number beside a bar. */
const LINE = 12;
const AXIS = 34;
const NUMBER = 34;
const WIDEST = 420;

export function pyramidContent({ title, left, right, bars }: Pyramid, page: Page): Content {
  const width = Math.min(page.width, WIDEST);
  const middle = width / 2;
  const longest = middle - AXIS - NUMBER;
  const most = Math.max(1, ...bars.flatMap((bar) => [bar.left.value ?? 0, bar.right.value ?? 0]));
  const height = (bars.length + 1) * LINE + 2;
  const parts = [
    svgText(left, middle - AXIS, LINE - 4, { anchor: 'end', bold: true, size: SIZES.small }),
    svgText(right, middle + AXIS, LINE - 4, { anchor: 'start', bold: true, size: SIZES.small }),
  ];
  bars.forEach((bar, index) => {
    const top = (index + 1) * LINE;
    const line = top + LINE - 4;
    parts.push(svgText(bar.label, middle, line, { anchor: 'middle', size: SIZES.small }));
    parts.push(...sideParts(bar.left, middle - AXIS, -1, top, line));
    parts.push(...sideParts(bar.right, middle + AXIS, 1, top, line));
  });
  function sideParts(
    side: PyramidSide,
    from: number,
    direction: 1 | -1,
    top: number,
    line: number,
  ): readonly string[] {
    const length = (longest * (side.value ?? 0)) / most;
    const x = direction === 1 ? from : from - length;
    const color = SERIES_COLORS[direction === 1 ? 0 : 1];
    const bar = `<rect x="${x}" y="${top + 1.5}" width="${length}" height="${LINE - 3}" fill="${color}"/>`;
    const anchor = direction === 1 ? 'start' : 'end';
    return [
      ...(length > 0 ? [bar] : []),
      svgText(side.shown, from + direction * (length + 3), line, { anchor, size: SIZES.small }),
    ];
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
  return {
    unbreakable: true,
    margin: [0, 1, 0, 4],
    stack: [
      { text: title, bold: true, fontSize: SIZES.text, color: COLORS.blue },
      { svg, width },
    ],
  };
}
