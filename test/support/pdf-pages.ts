// The pages of a PDF as a reader finds them.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export interface PdfPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Pieces of text, one on a line. */
  readonly text: string;
}

export function pdfPages(file: Buffer): readonly PdfPage[] {
  const reader = join(process.cwd(), 'test', 'support', 'read-pdf.mjs');
  const output = execFileSync(process.execPath, [reader], {
    input: file,
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output.toString('utf8')) as PdfPage[];
}

/** What stands on a page, with every space alike and no line ends. */
export function flowing({ text }: PdfPage): string {
  return text.replace(/\s+/g, ' ');
}
