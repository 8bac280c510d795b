// Errors as Google's APIs answer them, with their sentences.

import type { DocumentError } from '../document/document-error.ts';

const STATUS: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ABORTED',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
};

const REASON: Readonly<Record<number, string>> = {
  400: 'badRequest',
  401: 'authError',
  403: 'forbidden',
  404: 'notFound',
  429: 'rateLimitExceeded',
  500: 'backendError',
  503: 'backendError',
};

const SENTENCE: Readonly<Record<number, string>> = {
  401: 'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
  403: 'The caller does not have permission',
  404: 'Requested entity was not found.',
  429: "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:1'.",
  500: 'Internal error encountered.',
  503: 'The service is currently unavailable.',
  504: 'Deadline expired before operation could complete.',
};

/** An answer other than 200. Without a message, Google's usual sentence for the status. */
export class GoogleError extends Error {
  readonly code: number;

  constructor(code: number, message?: string) {
    super(message ?? SENTENCE[code] ?? 'Error');
    this.name = 'GoogleError';
    this.code = code;
  }

  /** The body of the answer. */
  body(): object {
    return {
      error: {
        code: this.code,
        message: this.message,
        errors: [
          { message: this.message, domain: 'global', reason: REASON[this.code] ?? 'unknown' },
        ],
        status: STATUS[this.code] ?? 'UNKNOWN',
      },
    };
  }
}

/** A malformed request. */
export function badRequest(message: string): GoogleError {
  return new GoogleError(400, message);
}

/** What a document cannot do, in Google's words. `at` is `requests[0].addSheet` or empty. */
export function documentSentence(error: DocumentError, at: string): GoogleError {
  const prefix = at === '' ? '' : `Invalid ${at}: `;
  switch (error.code) {
    case 'too-many-cells':
      return badRequest(
        `${prefix}This action would increase the number of cells in the workbook above the limit of 10000000 cells.`,
      );
    case 'text-too-long':
      return badRequest(
        `${prefix}Your input contains more than the maximum of 50000 characters in a single cell.`,
      );
    case 'outside-grid':
      return badRequest(`${prefix}Range exceeds grid limits. (${error.detail})`);
    case 'unknown-tab':
      return badRequest(`${prefix}No grid with id: ${error.detail}`);
    case 'unknown-range':
      return badRequest(`Unable to parse range: ${error.detail}`);
    case 'duplicate-title':
      return badRequest(
        `${prefix}A sheet with the name "${error.detail}" already exists. Please enter another name.`,
      );
    case 'last-tab':
      return badRequest(`${prefix}You can't remove all the visible sheets in a document.`);
    case 'last-rows':
      return badRequest(`${prefix}You can't delete all the rows on the sheet.`);
    case 'last-columns':
      return badRequest(`${prefix}You can't delete all the columns on the sheet.`);
    case 'frozen-only':
      return badRequest(
        `${prefix}Sorry, it is not possible to delete all non-frozen ${error.detail}.`,
      );
    case 'unknown-id':
      return badRequest(`${prefix}No object with id: ${error.detail}`);
    case 'duplicate-name':
      return badRequest(`${prefix}A named range with this name already exists: ${error.detail}`);
  }
}
