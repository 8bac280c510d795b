// What a method that wants a text makes of anything else: Apps Script converts without complaint.

/** Any value as text. */
export function textOf(value: unknown): string {
  return String(value);
}
