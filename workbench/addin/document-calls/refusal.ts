// What Google refuses, in Google's own sentences. The script gets them as exceptions.

import { DocumentError } from '../../document/document-error.ts';
import type { DocumentErrorCode } from '../../document/document-error.ts';

/** Thrown where a call cannot be done; the message is what the script shall read. */
export class Refusal extends Error {}

const SENTENCES: Readonly<Record<DocumentErrorCode, (detail: string) => string>> = {
  'too-many-cells': () =>
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  'text-too-long': () =>
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  'outside-grid': () => 'The coordinates of the range are outside the dimensions of the sheet.',
  'unknown-tab': (sheetId) => `Sheet ${sheetId} not found`,
  'unknown-range': () => 'Range not found',
  'duplicate-title': (title) =>
    `A sheet with the name "${title}" already exists. Please enter another name.`,
  'last-tab': () => "You can't remove all the visible sheets in a document.",
  'last-rows': () => "You can't delete all the rows on the sheet.",
  'last-columns': () => "You can't delete all the columns on the sheet.",
  'frozen-only': () => 'Sorry, it is not possible to delete all non-frozen rows.',
  'unknown-id': (id) => `No object with the id ${id} was found.`,
  'duplicate-name': (name) => `A range with the name "${name}" already exists.`,
};

/** The sentence for an error of a call, or null when it is a bug of the workbench. */
export function sentenceOf(error: unknown): string | null {
  if (error instanceof Refusal) return error.message;
  if (error instanceof DocumentError) return SENTENCES[error.code](error.detail);
  return null;
}
