// The rules of libhxl's default schema (hxl-default-schema.json, HXLStandard/libhxl-python) that data
// can break: dates are dates, population tags hold numbers, no stray white space. Also that each column
// has a tag that HXL would take for one.

import { parse } from 'csv-parse/sync';

const NUMBERS = [
  '#population',
  '#affected',
  '#inneed',
  '#targeted',
  '#reached',
  '#indicator+num',
  '#output+num',
  '#value',
];
const TAG = /^#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$/;
const DATE = /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}Z)?)?$/;

/** What is wrong with a CSV of labels, tags and rows, one line each. */
export function hxlFaults(csv: string): readonly string[] {
  const [labels = [], tags = [], ...rows] = parse(csv, { columns: false });
  const faults = tags.flatMap((tag, column) =>
    TAG.test(tag) ? [] : [`${labels[column]}: ${tag} is no tag`],
  );
  if (new Set(tags).size < tags.length) faults.push('a tag stands twice');
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      const tag = tags[column] ?? '';
      const fault = faultOf(value, tag);
      if (fault !== null) faults.push(`row ${index + 3}, ${tag}: ${fault}: ${value}`);
    });
  });
  return faults;
}

function faultOf(value: string, tag: string): string | null {
  if (value === '') return null;
  if (value !== value.trim() || /\s\s|[\t\r\n]/.test(value)) return 'stray white space';
  if (matches(tag, '#date') && !DATE.test(value)) return 'no date';
  if (NUMBERS.some((pattern) => matches(tag, pattern)) && !Number.isFinite(Number(value))) {
    return 'no number';
  }
  return null;
}

/** Whether a tag has the pattern's hashtag and all of its attributes. */
function matches(tag: string, pattern: string): boolean {
  const [hashtag, ...wanted] = pattern.split('+');
  const [own, ...attributes] = tag.split('+');
  return own === hashtag && wanted.every((attribute) => attributes.includes(attribute));
}
