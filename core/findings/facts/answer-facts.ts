// Facts of findings about answers that do not go together, about months, and about records that look
// alike.

import type { Cell } from '../../table/cell.ts';

/** Facts of each code. Column ids and codes, never words of a language; dates are serial numbers. */
export interface AnswerFacts {
  /** "None" or "don't know" beside another answer. */
  'choice/exclusive': { column: string; value: string; choice: string };
  'choice/too-many': { column: string; value: string; count: number; max: number };
  /** The same answer in two columns that rank answers. */
  'choice/repeated': { column: string; value: string; other: string };
  /** An answer to a question that another answer rules out. */
  'answer/not-asked': { column: string; value: Cell; because: string; answer: Cell };
  /** No answer to a question that another answer leads to. */
  'answer/missing': { column: string; because: string; answer: Cell };
  'answer/contradiction': { column: string; value: Cell; other: string; otherValue: Cell };
  /** A figure that often stands for "don't know", such as 999. */
  'value/placeholder': { column: string; value: number };
  'value/rare-spelling': { column: string; raw: string; usual: string; count: number };
  'date/before-crisis': { column: string; value: number; start: number };
  'month/not-first': { column: string; value: number; first: number };
  'month/visit-outside': { visit: number; start: number; end: number };
  'record/duplicate': {
    column: string;
    record: string;
    otherDocument: string | null;
    otherTab: string;
    otherRow: number;
  };
}
