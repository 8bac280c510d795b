// What a typed text means in the spreadsheet's locale, as far as it must be shown before the
// server has answered. The server reads the same text again and has the last word.

export interface TypedValue {
  readonly value: string | number;
  /** Number format that typing brings along. */
  readonly pattern?: string;
}

interface Separators {
  readonly decimal: string;
  readonly thousands: RegExp;
}

const french: Separators = { decimal: ',', thousands: /[ \u00a0\u202f]/g };
const spanish: Separators = { decimal: ',', thousands: /\./g };
const english: Separators = { decimal: '.', thousands: /,/g };

function separatorsOf(locale: string): Separators {
  if (locale.startsWith('fr')) return french;
  return locale.startsWith('es') ? spanish : english;
}

/** Decimal sign of a locale: `,` in French and Spanish. */
export function decimalSign(locale: string): string {
  return separatorsOf(locale).decimal;
}

/** Reads a typed text; what is neither number nor date stays text. */
export function readTyped(text: string, locale: string): TypedValue {
  const trimmed = text.trim();
  const number = readNumber(trimmed, separatorsOf(locale));
  if (number !== undefined) return { value: number };
  const serial = readDate(trimmed, locale);
  if (serial !== undefined) {
    return { value: serial, pattern: locale === 'en_US' ? 'm/d/yyyy' : 'dd/mm/yyyy' };
  }
  return { value: text };
}

function readNumber(text: string, separators: Separators): number | undefined {
  const grouped = text.match(separators.thousands) !== null;
  const plain = text.replace(separators.thousands, '');
  const whole = text.split(separators.decimal)[0] ?? '';
  // 1 234 is a number, 12 34 is not: groups after the first have three digits.
  if (grouped && !/^[+-]?\d{1,3}(?:\D\d{3})+$/.test(whole)) return undefined;
  const escaped = separators.decimal === '.' ? '\\.' : separators.decimal;
  if (!new RegExp(`^[+-]?(?:\\d+(?:${escaped}\\d*)?|${escaped}\\d+)$`).test(plain))
    return undefined;
  return Number(plain.replace(separators.decimal, '.'));
}

/** Days from 30 December 1899, as spreadsheets count. */
function readDate(text: string, locale: string): number | undefined {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (!local && !iso) return undefined;
  const [a = 0, b = 0, c = 0] = (local ?? iso ?? []).slice(1).map(Number);
  const [year, month, day] = iso ? [a, b, c] : locale === 'en_US' ? [c, a, b] : [c, b, a];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round(time / 86_400_000) + 25_569;
}
