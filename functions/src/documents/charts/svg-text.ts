// A text in an SVG picture, in the typeface of everything printed.

import { FONT } from '../fonts.ts';

export interface SvgTextLook {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
}

/** A text element on a base line, points. */
export function svgText(
  text: string,
  x: number,
  y: number,
  { anchor, size, bold = false, color = '#333333' }: SvgTextLook,
): string {
  const weight = bold ? ' font-weight="bold"' : '';
  return `<text x="${x}" y="${y}" font-family="${FONT}" font-size="${size}"${weight} text-anchor="${anchor}" fill="${color}">${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
