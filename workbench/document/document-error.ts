// What a document cannot do. Each face of the workbench turns the code into Google's own sentence.

export type DocumentErrorCode =
  /** A spreadsheet holds at most 10,000,000 cells. */
  | 'too-many-cells'
  /** A cell holds at most 50,000 characters. */
  | 'text-too-long'
  | 'outside-grid'
  | 'unknown-tab'
  | 'unknown-range'
  | 'duplicate-title'
  | 'last-tab'
  | 'last-rows'
  | 'last-columns'
  /** Only frozen rows or columns would be left. */
  | 'frozen-only'
  | 'unknown-id'
  | 'duplicate-name';

/** Thrown by the operations on a document, before they change anything. */
export class DocumentError extends Error {
  readonly code: DocumentErrorCode;
  readonly detail: string;

  constructor(code: DocumentErrorCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'DocumentError';
    this.code = code;
    this.detail = detail;
  }
}
