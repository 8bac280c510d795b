// What is said in and around the files that leave the operation.

export interface SharingMessages {
  readonly print: {
    /** At the foot of a page. */
    readonly page: (page: number, pages: number) => string;
  };
  readonly workbook: {
    /** Name of the sheet with title, key figures and texts. */
    readonly summary: string;
    /** Name of the sheet that says where the figures come from. */
    readonly notes: string;
    readonly source: string;
    readonly version: string;
  };
}
