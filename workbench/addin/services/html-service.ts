// HtmlService: pages made from text. Templates and files are not stood in for.

import { StandIn } from './stand-in.ts';

export class HtmlService extends StandIn {
  createHtmlOutput(html = ''): HtmlOutput {
    return new HtmlOutput(html);
  }
}

export class HtmlOutput extends StandIn {
  #content: string;
  #title: string | null = null;
  #width: number | null = null;
  #height: number | null = null;

  constructor(content: string) {
    super();
    this.#content = content;
  }

  append(html: string): this {
    this.#content += html;
    return this;
  }

  getContent(): string {
    return this.#content;
  }

  setContent(html: string): this {
    this.#content = html;
    return this;
  }

  getTitle(): string | null {
    return this.#title;
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }

  getWidth(): number | null {
    return this.#width;
  }

  setWidth(width: number): this {
    this.#width = width;
    return this;
  }

  getHeight(): number | null {
    return this.#height;
  }

  setHeight(height: number): this {
    this.#height = height;
    return this;
  }
}
