// Reading the properties of a request's JSON body, with a clear 400 when one is not what it must be.

import { malformed } from './answers.ts';

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(body: unknown): Fields {
  if (body === null || typeof body !== 'object' || Array.isArray(body)) {
    throw malformed('The body must be a JSON object.');
  }
  return body as Fields;
}

export function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || value === '') throw malformed(`"${name}" must be a text.`);
  return value;
}

export function optionalText(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw malformed(`"${name}" must be a text.`);
  return value;
}

export function whole(fields: Fields, name: string, least = 0): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) {
    throw malformed(`"${name}" must be a whole number from ${least}.`);
  }
  return value;
}

export function texts(fields: Fields, name: string): string[] {
  const value = fields[name] ?? [];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw malformed(`"${name}" must be a list of texts.`);
  }
  return value;
}

/** A rectangle of texts, numbers, booleans and nulls. */
export function cellGrid(fields: Fields, name: string): (string | number | boolean | null)[][] {
  const value = fields[name];
  const isCell = (cell: unknown): boolean =>
    cell === null || ['string', 'number', 'boolean'].includes(typeof cell);
  if (!Array.isArray(value) || !value.every((row) => Array.isArray(row) && row.every(isCell))) {
    throw malformed(`"${name}" must be a list of rows of texts, numbers, booleans and nulls.`);
  }
  return value as (string | number | boolean | null)[][];
}
