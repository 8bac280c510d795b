// As much of pdfmake 0.3 as is used; the package brings no types.

declare module 'pdfmake' {
  /** Anything that stands on a page. */
  export interface Content {
    readonly text?: string;
    readonly stack?: readonly Content[];
    readonly columns?: readonly Content[];
    readonly table?: Table;
    readonly svg?: string;
    readonly layout?: Layout | string;
    readonly width?: number | string;
    readonly height?: number;
    readonly margin?: readonly [number, number, number, number];
    readonly fontSize?: number;
    readonly bold?: boolean;
    readonly italics?: boolean;
    readonly color?: string;
    readonly fillColor?: string;
    readonly alignment?: 'left' | 'center' | 'right';
    readonly colSpan?: number;
    readonly columnGap?: number;
    readonly pageBreak?: 'before' | 'after';
    readonly unbreakable?: boolean;
    readonly lineHeight?: number;
  }

  export interface Table {
    readonly widths: readonly (number | string)[];
    readonly headerRows?: number;
    readonly keepWithHeaderRows?: number;
    readonly dontBreakRows?: boolean;
    readonly body: readonly (readonly Content[])[];
  }

  export interface Layout {
    readonly hLineWidth?: (row: number, node: { readonly table: Table }) => number;
    readonly vLineWidth?: (column: number, node: { readonly table: Table }) => number;
    readonly hLineColor?: string;
    readonly vLineColor?: string;
    readonly paddingLeft?: (column: number) => number;
    readonly paddingRight?: (column: number) => number;
    readonly paddingTop?: (row: number) => number;
    readonly paddingBottom?: (row: number) => number;
  }

  export interface Definition {
    readonly pageSize: 'A4';
    readonly pageOrientation: 'portrait' | 'landscape';
    readonly pageMargins: readonly [number, number, number, number];
    readonly info: Readonly<Record<string, string>>;
    readonly language: string;
    readonly defaultStyle: { readonly font: string; readonly fontSize: number };
    readonly header: (page: number, pages: number) => Content;
    readonly footer: (page: number, pages: number) => Content;
    readonly content: readonly Content[];
  }

  interface PdfMake {
    setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
    setUrlAccessPolicy(allowed: (url: string) => boolean): void;
    setLocalAccessPolicy(allowed: (path: string) => boolean): void;
    createPdf(definition: Definition): { getBuffer(): Promise<Buffer> };
  }

  const pdfmake: PdfMake;
  export default pdfmake;
}
