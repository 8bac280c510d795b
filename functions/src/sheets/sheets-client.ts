// The Sheets API client, signed in as the functions' own service account. Its access token comes
// from the metadata server, so there is no key file that could leak.

import { auth, sheets } from '@googleapis/sheets';
import type { sheets_v4 } from '@googleapis/sheets';

const SCOPE = 'https://www.googleapis.com/auth/spreadsheets';

/** @param rootUrl address under which `v4/…` answers; null: Google's */
export function makeSheetsClient(rootUrl: string | null): sheets_v4.Sheets {
  const account = new auth.Compute({ scopes: [SCOPE] });
  return sheets({
    version: 'v4',
    auth: account,
    // Repetition is decided in `with-retry`, where a write is told from a read.
    retry: false,
    ...(rootUrl === null ? {} : { rootUrl }),
  });
}
