// Utilities: ids, dates as text, base 64, digests. Blobs are texts with a name.

import { utf8Bytes, utf8Text } from './bytes.ts';
import { exception } from './exception.ts';
import { sha256 } from './sha256.ts';
import { enumeration, StandIn } from './stand-in.ts';
import type { EnumValue } from './stand-in.ts';
import { ZonedDates } from './zoned-date.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export class Utilities extends StandIn {
  readonly DigestAlgorithm = enumeration('DigestAlgorithm', ['SHA_256']);
  readonly Charset = enumeration('Charset', ['US_ASCII', 'UTF_8']);
  readonly #sleep: (milliseconds: number) => void;

  constructor(sleep: (milliseconds: number) => void) {
    super();
    this.#sleep = sleep;
  }

  getUuid(): string {
    const hex = Array.from({ length: 32 }, () => Math.floor(Math.random() * 16));
    hex[12] = 4;
    hex[16] = 8 + ((hex[16] ?? 0) % 4);
    const digits = hex.map((digit) => digit.toString(16)).join('');
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  /** A date by Java's SimpleDateFormat: letters y M d H m s S and X or Z, texts in quotes. */
  formatDate(date: Date, timeZone: string, format: string): string {
    const zone = new ZonedDates(timeZone);
    const [year, month, day, hour, minute, second, millisecond] = zone.fields(date);
    const written: Readonly<Record<string, (width: number) => string>> = {
      y: (width) => (width === 2 ? padded(year % 100, 2) : padded(year, width)),
      M: (width) => padded(month, width),
      d: (width) => padded(day, width),
      H: (width) => padded(hour, width),
      m: (width) => padded(minute, width),
      s: (width) => padded(second, width),
      S: (width) => padded(millisecond, width),
      X: (width) => offsetText(zone.offset(date), width >= 3, 'Z'),
      Z: () => offsetText(zone.offset(date), false, '+0000'),
    };
    return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (part, quoted: string | undefined) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted;
      const write = written[part.charAt(0)];
      if (write === undefined) throw exception(`Invalid argument: ${format}`);
      return write(part.length);
    });
  }

  base64Encode(given: string | readonly number[]): string {
    return encode(typeof given === 'string' ? utf8Bytes(given) : given.map((byte) => byte & 255));
  }

  base64EncodeWebSafe(given: string | readonly number[]): string {
    return this.base64Encode(given).replace(/\+/g, '-').replace(/\//g, '_');
  }

  /** Bytes from -128 to 127, as Java counts them. */
  computeDigest(_algorithm: EnumValue, text: string): number[] {
    return sha256(utf8Bytes(text)).map((byte) => (byte > 127 ? byte - 256 : byte));
  }

  newBlob(given: string | readonly number[], contentType = 'text/plain', name = ''): Blob {
    const bytes = typeof given === 'string' ? utf8Bytes(given) : given.map((byte) => byte & 255);
    return new Blob(bytes, contentType, name);
  }

  sleep(milliseconds: number): void {
    this.#sleep(milliseconds);
  }
}

export class Blob extends StandIn {
  readonly #bytes: readonly number[];
  readonly #contentType: string;
  readonly #name: string;

  constructor(bytes: readonly number[], contentType: string, name: string) {
    super();
    this.#bytes = bytes;
    this.#contentType = contentType;
    this.#name = name;
  }

  getBytes(): number[] {
    return this.#bytes.map((byte) => (byte > 127 ? byte - 256 : byte));
  }

  getDataAsString(): string {
    return utf8Text(this.#bytes);
  }

  getContentType(): string {
    return this.#contentType;
  }

  getName(): string {
    return this.#name;
  }
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function offsetText(offset: number, colon: boolean, zero: string): string {
  if (offset === 0) return zero;
  const minutes = Math.abs(offset) / 60_000;
  const hours = padded(Math.floor(minutes / 60), 2);
  return `${offset < 0 ? '-' : '+'}${hours}${colon ? ':' : ''}${padded(minutes % 60, 2)}`;
}

function encode(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.slice(at, at + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    text += ALPHABET.charAt(bits >> 18) + ALPHABET.charAt((bits >> 12) & 63);
    text += second === undefined ? '=' : ALPHABET.charAt((bits >> 6) & 63);
    text += third === undefined ? '=' : ALPHABET.charAt(bits & 63);
  }
  return text;
}
