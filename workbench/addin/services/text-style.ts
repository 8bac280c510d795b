// TextStyle and its builder: how the text of a cell looks. Font families are not kept.

import type { FormatChange } from '../host-calls.ts';
import type { CellFormat } from '../../document/model.ts';
import { colorText } from './colors.ts';
import { StandIn } from './stand-in.ts';

/** The properties of a cell's format that belong to its text. */
type TextLook = Pick<CellFormat, 'color' | 'bold' | 'italic' | 'underline' | 'fontSize'>;

export class TextStyle extends StandIn {
  readonly #look: TextLook;

  constructor(look: TextLook) {
    super();
    this.#look = look;
  }

  getForegroundColor(): string | null {
    return this.#look.color ?? null;
  }

  isBold(): boolean | null {
    return this.#look.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.#look.italic ?? null;
  }

  isUnderline(): boolean | null {
    return this.#look.underline ?? null;
  }

  getFontSize(): number | null {
    return this.#look.fontSize ?? null;
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.#look);
  }
}

export class TextStyleBuilder extends StandIn {
  readonly #look: TextLook;

  constructor(look: TextLook = {}) {
    super();
    this.#look = { ...look };
  }

  setForegroundColor(color: string | null): this {
    if (color === null) delete this.#look.color;
    else this.#look.color = colorText(color) ?? color;
    return this;
  }

  setBold(bold: boolean): this {
    this.#look.bold = bold;
    return this;
  }

  setItalic(italic: boolean): this {
    this.#look.italic = italic;
    return this;
  }

  setUnderline(underline: boolean): this {
    this.#look.underline = underline;
    return this;
  }

  setFontSize(size: number): this {
    this.#look.fontSize = size;
    return this;
  }

  build(): TextStyle {
    return new TextStyle({ ...this.#look });
  }
}

/** What setTextStyles changes: properties the style does not name stay as they are. */
export function formatChangeOf(style: TextStyle): FormatChange {
  const change: FormatChange = {};
  const color = style.getForegroundColor();
  const bold = style.isBold();
  const italic = style.isItalic();
  const underline = style.isUnderline();
  const size = style.getFontSize();
  if (color !== null) change.color = color;
  if (bold !== null) change.bold = bold;
  if (italic !== null) change.italic = italic;
  if (underline !== null) change.underline = underline;
  if (size !== null) change.fontSize = size;
  return change;
}
