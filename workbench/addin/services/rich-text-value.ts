// RichTextValue and its builder, for whole cells: the model keeps one link per cell, so a link or
// style on a part of the text is refused instead of being lost.

import { exception } from './exception.ts';
import { StandIn } from './stand-in.ts';

export class RichTextValue extends StandIn {
  readonly #text: string;
  readonly #link: string | null;

  constructor(text: string, link: string | null) {
    super();
    this.#text = text;
    this.#link = link;
  }

  getText(): string {
    return this.#text;
  }

  getLinkUrl(): string | null {
    return this.#link;
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.#text, this.#link);
  }
}

export class RichTextValueBuilder extends StandIn {
  #text: string;
  #link: string | null;

  constructor(text = '', link: string | null = null) {
    super();
    this.#text = text;
    this.#link = link;
  }

  setText(text: string): this {
    this.#text = text;
    this.#link = null;
    return this;
  }

  setLinkUrl(link: string | null): this;
  setLinkUrl(start: number, end: number, link: string | null): this;
  setLinkUrl(...given: [string | null] | [number, number, string | null]): this {
    if (given.length === 3 && (given[0] !== 0 || given[1] !== this.#text.length)) {
      throw exception('RichTextValueBuilder.setLinkUrl stands in for whole cells only.');
    }
    this.#link = given.length === 3 ? given[2] : given[0];
    return this;
  }

  build(): RichTextValue {
    return new RichTextValue(this.#text, this.#link);
  }
}
