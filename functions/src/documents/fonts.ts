// The typeface of everything printed: DejaVu Sans Condensed has French, English and Spanish letters,
// the narrow no-break space, the minus sign and the marks that reports use. Its files come with the
// package that functions/package.json names.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The name under which charts and texts ask for it. */
export const FONT = 'DejaVu';

const require = createRequire(__filename);

/** Files by style. */
export function fontFiles(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const folder = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');
  const file = (style: string): string => join(folder, `DejaVuSansCondensed${style}.ttf`);
  return {
    [FONT]: {
      normal: file(''),
      bold: file('-Bold'),
      italics: file('-Oblique'),
      bolditalics: file('-BoldOblique'),
    },
  };
}
