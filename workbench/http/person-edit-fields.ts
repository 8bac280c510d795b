// Reads the edits that the page sends; an unknown kind or a missing property is a 400.

import { SPAN_EDITS } from '../document/person-edits.ts';
import type { PersonEdit } from '../document/person-edits.ts';
import type { CellFormat, GridArea, ValidationRule } from '../document/model.ts';
import { malformed } from './answers.ts';
import { fieldsOf, text, texts, whole } from './fields.ts';
import type { Fields } from './fields.ts';

/** @throws HttpError 400 */
export function personEditsOf(body: unknown): PersonEdit[] {
  if (!Array.isArray(body)) throw malformed('"edits" must be a list.');
  return body.map((edit) => personEditOf(fieldsOf(edit)));
}

function personEditOf(fields: Fields): PersonEdit {
  const kind = text(fields, 'kind');
  const sheetId = kind === 'insert-tab' ? optionalId(fields) : whole(fields, 'sheetId');
  const span = SPAN_EDITS.find((one) => one === kind);
  if (span !== undefined) {
    return { kind: span, sheetId, index: whole(fields, 'index'), count: whole(fields, 'count', 1) };
  }
  switch (kind) {
    case 'note':
      return {
        kind,
        sheetId,
        row: whole(fields, 'row'),
        column: whole(fields, 'column'),
        note: noteOf(fields),
      };
    case 'format':
      return { kind, sheetId, area: areaOf(fields), format: formatOf(fieldsOf(fields['format'])) };
    case 'validation':
      return { kind, sheetId, area: areaOf(fields), rule: ruleOf(fields['rule']) };
    case 'column-width':
      return { kind, sheetId, column: whole(fields, 'column'), width: whole(fields, 'width', 1) };
    case 'frozen':
      return { kind, sheetId, rows: whole(fields, 'rows'), columns: whole(fields, 'columns') };
    case 'rename-tab':
      return { kind, sheetId, title: text(fields, 'title') };
    case 'insert-tab':
      return { kind, sheetId, title: text(fields, 'title'), index: whole(fields, 'index') };
    case 'move-tab':
      return { kind, sheetId, index: whole(fields, 'index') };
    case 'delete-tab':
      return { kind, sheetId };
    default:
      throw malformed(`The workbench knows no edit of kind "${kind}".`);
  }
}

// A new tab may be given an id by whoever makes it; one in use lets the document choose.
function optionalId(fields: Fields): number {
  return typeof fields['sheetId'] === 'number' ? whole(fields, 'sheetId') : 0;
}

function noteOf(fields: Fields): string | null {
  const note = fields['note'];
  if (note === null || typeof note === 'string') return note;
  throw malformed('"note" must be a text or null.');
}

function areaOf(fields: Fields): GridArea {
  const area = fieldsOf(fields['area']);
  return {
    startRow: whole(area, 'startRow'),
    endRow: whole(area, 'endRow', 1),
    startColumn: whole(area, 'startColumn'),
    endColumn: whole(area, 'endColumn', 1),
  };
}

const FORMATS: Readonly<Record<keyof CellFormat, (value: unknown) => boolean>> = {
  background: isColor,
  color: isColor,
  bold: (value) => typeof value === 'boolean',
  italic: (value) => typeof value === 'boolean',
  underline: (value) => typeof value === 'boolean',
  fontSize: (value) => typeof value === 'number' && value > 0,
  align: (value) => ['left', 'center', 'right'].includes(value as string),
  verticalAlign: (value) => ['top', 'middle', 'bottom'].includes(value as string),
  wrap: (value) => ['OVERFLOW', 'CLIP', 'WRAP'].includes(value as string),
  numberFormat: (value) => typeof value === 'string' && value !== '',
};

function isColor(value: unknown): boolean {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/u.test(value);
}

function formatOf(fields: Fields): Extract<PersonEdit, { kind: 'format' }>['format'] {
  const format: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const fits = FORMATS[name as keyof CellFormat] as ((given: unknown) => boolean) | undefined;
    if (fits === undefined || (value !== null && !fits(value))) {
      throw malformed(`"${name}" of "format" is not as it must be.`);
    }
    format[name] = value ?? undefined;
  }
  return format;
}

function ruleOf(value: unknown): ValidationRule | null {
  if (value === null) return null;
  const fields = fieldsOf(value);
  return {
    type: text(fields, 'type'),
    values: texts(fields, 'values'),
    strict: fields['strict'] === true,
    showCustomUi: fields['showCustomUi'] === true,
    ...(typeof fields['inputMessage'] === 'string' ? { inputMessage: fields['inputMessage'] } : {}),
  };
}
