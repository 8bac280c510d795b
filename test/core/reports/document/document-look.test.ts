import { describe, expect, test } from '@jest/globals';
import { LEVEL_COLORS, SERIES_COLORS } from '../../../../core/reports/document/document-look.ts';

/** Relative luminance, WCAG 2.1. */
const luminance = (color: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

describe('levels of need', () => {
  test('get darker as they get worse, so that they are told apart in black and white', () => {
    const order = (['0', '1', '2', '3'] as const).map((level) =>
      luminance(LEVEL_COLORS[level].background),
    );
    expect(order).toEqual([...order].sort((a, b) => b - a));
    for (let level = 1; level < order.length; level += 1) {
      expect(((order[level - 1] ?? 0) + 0.05) / ((order[level] ?? 0) + 0.05)).toBeGreaterThan(1.2);
    }
  });

  test('can be read on their colour', () => {
    for (const { background, color } of Object.values(LEVEL_COLORS)) {
      const [light = 0, dark = 0] = [luminance(background), luminance(color)].sort((a, b) => b - a);
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThan(4.5);
    }
  });
});

test('lines and bars get lighter from one to the next, so that they are told apart in grey', () => {
  const order = SERIES_COLORS.map(luminance);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
